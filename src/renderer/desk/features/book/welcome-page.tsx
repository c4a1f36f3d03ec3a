import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#domain/case/case.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { RecoveryKey } from '../../components/passphrase/recovery-key.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AcceptForm } from './accept/accept-form.tsx';
import { CreateForm } from './create-form.tsx';
import { RestoreForm } from './restore/restore-form.tsx';
import { type Way, WayIn } from './way-in.tsx';

interface Props {
  readonly organisation: string;
  readonly onSpeak: (language: Language) => void;
  readonly onDone: () => void;
}

interface Ready {
  readonly recoveryKey: string;
  readonly organisation: string;
}

/** First run: a new book, a colleague's, or one that comes back; then the recovery key where there is a new one, and only then the desk. */
export function WelcomePage({ organisation, onSpeak, onDone }: Props) {
  const { t } = useWords();
  const [way, setWay] = useState<Way>('create');
  const [ready, setReady] = useState<Ready>();
  const foot = t('desk.book.steps', { step: ready ? 2 : 1, of: 2 });
  if (ready) {
    return (
      <FrontPage
        title={t('desk.book.recoveryTitle')}
        text={t('desk.book.recoveryText')}
        onSpeak={onSpeak}
        foot={foot}
      >
        {way === 'accept' && (
          <Alert severity="warning" className="screen-only" sx={{ mt: 2 }}>
            {t('desk.team.destroyFile')}
          </Alert>
        )}
        <RecoveryKey {...ready} done={t('desk.book.goOn')} onDone={onDone} />
      </FrontPage>
    );
  }
  return (
    <FrontPage
      title={t('desk.book.welcome')}
      text={t('desk.book.welcomeText')}
      onSpeak={onSpeak}
      {...(way !== 'restore' && { foot })}
    >
      <Box sx={{ mt: 3 }}>
        <WayIn value={way} onChange={setWay} />
      </Box>
      {way === 'create' && <CreateForm organisation={organisation} onCreated={setReady} />}
      {way === 'accept' && <AcceptForm onJoined={setReady} />}
      {way === 'restore' && <RestoreForm onDone={onDone} />}
    </FrontPage>
  );
}
