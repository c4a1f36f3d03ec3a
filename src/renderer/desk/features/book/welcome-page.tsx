import { Alert, Box } from '@mui/material';
import { Suspense, useState } from 'react';
import type { Language } from '#domain/language.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { PractiseButton } from '../../components/practice/practise-button.tsx';
import { RecoveryKey } from '../../components/passphrase/recovery-key.tsx';
import { useWords } from '../../messages/use-words.ts';
import { CreateForm, type CreateStep } from './create-form.tsx';
import { type Way, WayIn } from './way-in.tsx';
import { part } from '../../components/notices/part.tsx';

// Most begin with a book of their own: the other ways come when they are chosen.
const AcceptForm = part(async () => {
  const { AcceptForm } = await import('./accept/accept-form.tsx');
  return { default: AcceptForm };
});
const RestoreForm = part(async () => {
  const { RestoreForm } = await import('./restore/restore-form.tsx');
  return { default: RestoreForm };
});

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
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [ready, setReady] = useState<Ready>();
  const choose = (next: Way) => {
    setWay(next);
    // Each way begins at its beginning.
    setStep(1);
  };
  const foot = t('desk.book.steps', { step: ready ? 3 : step, of: 3 });
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
  const creating: CreateStep = step === 1 ? 'who' : 'secret';
  const choosesSecret = way === 'create' && creating === 'secret';
  return (
    <FrontPage
      title={t(choosesSecret ? 'desk.book.secretTitle' : 'desk.book.welcome')}
      text={t(choosesSecret ? 'desk.book.secretText' : 'desk.book.welcomeText')}
      onSpeak={onSpeak}
      {...(way !== 'practise' && { foot })}
    >
      {!choosesSecret && (
        <Box sx={{ mt: 3 }}>
          <WayIn value={way} onChange={choose} />
        </Box>
      )}
      {way === 'create' && (
        <CreateForm
          step={creating}
          onStep={(next) => setStep(next === 'who' ? 1 : 2)}
          onCreated={setReady}
        />
      )}
      <Suspense>
        {way === 'accept' && (
          <AcceptForm onInvited={(invited) => setStep(invited ? 2 : 1)} onJoined={setReady} />
        )}
        {way === 'restore' && <RestoreForm onStep={setStep} onDone={onDone} />}
      </Suspense>
      {way === 'practise' && (
        <PractiseButton go="there" variant="contained" size="medium" sx={{ mt: 3 }}>
          {t('desk.practice.open')}
        </PractiseButton>
      )}
    </FrontPage>
  );
}
