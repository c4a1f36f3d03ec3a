import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#domain/case/case.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { RecoveryKey } from '../../components/passphrase/recovery-key.tsx';
import { useWords } from '../../messages/use-words.ts';
import { AcceptForm } from './accept/accept-form.tsx';
import { CreateForm, type CreateStep } from './create-form.tsx';
import { RestoreForm } from './restore/restore-form.tsx';
import { type Way, WayIn } from './way-in.tsx';

interface Props {
  readonly onSpeak: (language: Language) => void;
  readonly onDone: () => void;
}

interface Ready {
  readonly recoveryKey: string;
  readonly organisation: string;
}

/** First run: a new book, a colleague's, or one that comes back; then the recovery key where there is a new one, and only then the desk. */
export function WelcomePage({ onSpeak, onDone }: Props) {
  const { t } = useWords();
  const [way, setWay] = useState<Way>('create');
  const [step, setStep] = useState<CreateStep>('who');
  const [invited, setInvited] = useState(false);
  const [bringing, setBringing] = useState<1 | 2 | 3>(1);
  const [ready, setReady] = useState<Ready>();
  const choose = (next: Way) => {
    setWay(next);
    // Each way begins at its beginning.
    setInvited(false);
    setBringing(1);
  };
  const at = { create: step === 'who' ? 1 : 2, accept: invited ? 2 : 1, restore: bringing };
  const foot = t('desk.book.steps', { step: ready ? 3 : at[way], of: 3 });
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
  const choosesSecret = way === 'create' && step === 'secret';
  return (
    <FrontPage
      title={t(choosesSecret ? 'desk.book.secretTitle' : 'desk.book.welcome')}
      text={t(choosesSecret ? 'desk.book.secretText' : 'desk.book.welcomeText')}
      onSpeak={onSpeak}
      foot={foot}
    >
      {!choosesSecret && (
        <Box sx={{ mt: 3 }}>
          <WayIn value={way} onChange={choose} />
        </Box>
      )}
      {way === 'create' && <CreateForm step={step} onStep={setStep} onCreated={setReady} />}
      {way === 'accept' && <AcceptForm onInvited={setInvited} onJoined={setReady} />}
      {way === 'restore' && <RestoreForm onStep={setBringing} onDone={onDone} />}
    </FrontPage>
  );
}
