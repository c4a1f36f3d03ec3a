import { Typography } from '@mui/material';
import { useState } from 'react';
import type { ApproveDialogs } from '../../../components/dialogs/dialog-store.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { PassphraseField } from '../../../components/passphrase/passphrase-field.tsx';
import { useWords } from '../../../messages/use-words.ts';

/** Another officer approves a letter at this desk: they sign in for that one act, and whoever is at work stays so. */
export function ApproveDialog({ reference, kind, language }: ApproveDialogs) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    const approved = await run(() =>
      ombud.letters.approveAs({ reference, kind, language, passphrase }),
    );
    if (approved) closeDialog();
    else setPassphrase('');
  };
  return (
    <FormDialog
      title={t('desk.letters.approveAs')}
      submit={t('desk.letters.approve')}
      width="sm"
      busy={busy}
      ready={passphrase !== ''}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography>{t('desk.letters.approveAsText')}</Typography>
      <PassphraseField
        inputRef={focusFirst}
        label={t('desk.letters.approversPassphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
      />
    </FormDialog>
  );
}
