import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import type { Response } from '#shared/contract/contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { FileButton } from '../../../components/files/file-button.tsx';
import { openFile } from '../../../components/files/open-file.ts';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { NewPassphrase } from '../../../components/passphrase/new-passphrase.tsx';
import { useChosen } from '../../../components/passphrase/use-chosen.ts';
import { useWords } from '../../../messages/use-words.ts';
import { NewKeyDialog } from '../security/new-key-dialog.tsx';
import { WordsToRead } from './words-to-read.tsx';

type Accepted = Extract<Response<'team:accept'>, { ok: true }>['value'];
const owners = { organisation: '', handler: '' };

/** A colleague takes an invitation on this computer: a file, a passphrase of their own, the words, and their recovery key. */
export function AcceptDialog() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [file, setFile] = useState<File>();
  const chosen = useChosen(owners);
  const [accepted, setAccepted] = useState<Accepted>();
  const [isCompared, setIsCompared] = useState(false);

  const submit = async () => {
    if (!(await chosen.check()) || !file) return;
    const read = await run(() => openFile(file));
    if (!read) return;
    const { bytes } = read.value;
    const { passphrase } = chosen;
    const taken = await run(() => ombud.team.accept({ bytes, passphrase }));
    if (taken) setAccepted(taken.value);
  };
  const done = () => {
    closeDialog();
    sayToast({ tone: 'done', title: t('desk.team.accepted', { name: accepted?.name ?? '' }) });
  };

  if (accepted && isCompared) {
    return <NewKeyDialog recoveryKey={accepted.recoveryKey} organisation="" onDone={done} />;
  }
  if (accepted) {
    return (
      <FormDialog
        changes={false}
        title={t('desk.team.compare')}
        submit={t('desk.team.same')}
        width="sm"
        busy={false}
        refusal={undefined}
        onSubmit={() => setIsCompared(true)}
      >
        <WordsToRead {...accepted} title={t('desk.team.compareText')} />
        {accepted.fileLeft && <Alert severity="warning">{t('desk.team.destroyFile')}</Alert>}
      </FormDialog>
    );
  }
  return (
    <FormDialog
      changes={false}
      title={t('desk.team.acceptTitle')}
      submit={t('desk.team.acceptNow')}
      width="sm"
      busy={busy}
      ready={file !== undefined}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography>{t('desk.team.acceptText')}</Typography>
      <FileButton
        label={file ? t('desk.team.chosenFile', { name: file.name }) : t('desk.team.chooseFile')}
        accept=".ombud-invitation"
        onPick={setFile}
      />
      <NewPassphrase label={t('desk.team.own')} {...chosen.fields} />
    </FormDialog>
  );
}
