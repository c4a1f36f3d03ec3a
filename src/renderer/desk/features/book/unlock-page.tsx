import { Button, Link, Stack } from '@mui/material';
import { Suspense, type SubmitEvent, useEffect, useEffectEvent, useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FrontPage } from '../../components/front-page.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { noSecret, SecretField, secretFrom } from '../../components/passphrase/secret-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { RestorePage } from './restore/restore-lazily.ts';

interface Props {
  readonly organisation: string;
  readonly version: string;
  /** Whether this computer may open it without the passphrase. */
  readonly remembered?: boolean;
  /** Why it was locked, when nobody asked for it. */
  readonly refusal?: Refusal;
  readonly onSpeak: (language: Language) => void;
  readonly onOpen: (status: Extract<Response<'book:unlock'>, { ok: true }>['value']) => void;
  /** A backup has taken its place, and is open. */
  readonly onDone: () => void;
}

/** The door of a book that exists: by passphrase, or by recovery key when that is forgotten. */
export function UnlockPage({ organisation, version, onSpeak, onOpen, onDone, ...locked }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [secret, setSecret] = useState(noSecret);
  const [restoring, setRestoring] = useState(false);

  const open = async (way: Request<'book:unlock'>) => {
    const opened = await run(() => ombud.book.unlock(way));
    if (opened) onOpen(opened.value);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void open(secretFrom(secret));
  };

  const openedElsewhere = useEffectEvent(() => {
    if (!busy && !restoring) onDone();
  });
  useEffect(() => ombud.onBookOpened(() => openedElsewhere()), []);
  const back = () => {
    setRestoring(false);
    // It may have been opened from another window meanwhile.
    onDone();
  };

  if (restoring)
    return (
      <Suspense>
        <RestorePage onSpeak={onSpeak} onBack={back} onDone={onDone} />
      </Suspense>
    );
  return (
    <FrontPage
      title={t('desk.book.unlockTitle')}
      text={
        organisation ? t('desk.book.unlockText', { organisation }) : t('desk.book.unlockTextPlain')
      }
      version={version}
      onSpeak={onSpeak}
    >
      <Stack component="form" noValidate spacing={2} sx={{ mt: 3 }} onSubmit={submit}>
        {locked.remembered && (
          <Button
            variant="contained"
            size="medium"
            loading={busy}
            onClick={() => void open({ computer: true })}
          >
            {t('desk.book.openRemembered')}
          </Button>
        )}
        <SecretField
          inputRef={focusFirst}
          labels={{
            passphrase: t('desk.book.passphrase'),
            recoveryKey: t('desk.book.recoveryKey'),
          }}
          value={secret}
          onChange={setSecret}
        />
        <RefusalNotice refusal={refusal ?? locked.refusal} />
        <Button
          type="submit"
          variant="contained"
          size="medium"
          loading={busy}
          disabled={!secret.text.trim()}
        >
          {t(busy ? 'desk.book.unlocking' : 'desk.book.unlock')}
        </Button>
        <Link
          component="button"
          type="button"
          variant="body2"
          onClick={() => setRestoring(true)}
          sx={{ alignSelf: 'start' }}
        >
          {t('desk.book.restoreInstead')}
        </Link>
      </Stack>
    </FrontPage>
  );
}
