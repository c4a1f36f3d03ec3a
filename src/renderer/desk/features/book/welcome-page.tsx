import { useState } from 'react';
import type { Language } from '#domain/case/case.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { useWords } from '../../messages/use-words.ts';
import { CreateForm } from './create-form.tsx';
import { RecoveryKey } from '../../components/passphrase/recovery-key.tsx';

interface Props {
  readonly organisation: string;
  readonly onSpeak: (language: Language) => void;
  readonly onDone: () => void;
}

/** First run: who and what passphrase, then the recovery key, and only then the desk. */
export function WelcomePage({ organisation, onSpeak, onDone }: Props) {
  const { t } = useWords();
  const [created, setCreated] = useState<{ recoveryKey: string; organisation: string }>();
  const foot = t('desk.book.steps', { step: created ? 2 : 1, of: 2 });
  if (created) {
    return (
      <FrontPage
        title={t('desk.book.recoveryTitle')}
        text={t('desk.book.recoveryText')}
        onSpeak={onSpeak}
        foot={foot}
      >
        <RecoveryKey {...created} done={t('desk.book.goOn')} onDone={onDone} />
      </FrontPage>
    );
  }
  return (
    <FrontPage
      title={t('desk.book.welcome')}
      text={t('desk.book.welcomeText')}
      onSpeak={onSpeak}
      foot={foot}
    >
      <CreateForm organisation={organisation} onCreated={setCreated} />
    </FrontPage>
  );
}
