import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ok } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { strengthOf } from '#shared/passphrase/strength.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { chosenProblems } from '../../../components/passphrase/chosen.ts';
import { NewPassphrase } from '../../../components/passphrase/new-passphrase.tsx';
import { useStrength } from '../../../components/passphrase/use-strength.ts';
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
  const [chosen, setChosen] = useState({ passphrase: '', again: '' });
  const [tried, setTried] = useState(false);
  const [accepted, setAccepted] = useState<Accepted>();
  const [isCompared, setIsCompared] = useState(false);
  const strength = useStrength(chosen.passphrase, owners);

  const submit = async () => {
    setTried(true);
    const measured = await strengthOf(chosen.passphrase, owners);
    if (!file || Object.keys(chosenProblems(chosen, measured)).length > 0) return;
    const bytes = await run(async () => ok(new Uint8Array(await file.arrayBuffer())));
    if (!bytes) return;
    const { passphrase } = chosen;
    const taken = await run(() => ombud.team.accept({ bytes: bytes.value, passphrase }));
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
        title={t('desk.team.compare')}
        submit={t('desk.team.same')}
        width="sm"
        busy={false}
        refusal={undefined}
        onSubmit={() => setIsCompared(true)}
      >
        <WordsToRead {...accepted} title={t('desk.team.compareText')} />
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={t('desk.team.acceptTitle')}
      submit={t('desk.team.acceptNow')}
      width="sm"
      busy={busy}
      ready={file !== undefined}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography>{t('desk.team.acceptText')}</Typography>
      <Button component="label" variant="outlined" sx={{ alignSelf: 'start' }}>
        {file ? t('desk.team.chosenFile', { name: file.name }) : t('desk.team.chooseFile')}
        <input
          hidden
          type="file"
          onChange={({ target }) => setFile(target.files?.[0] ?? undefined)}
        />
      </Button>
      <NewPassphrase
        label={t('desk.team.own')}
        value={chosen}
        strength={strength}
        tried={tried}
        onChange={(change) => setChosen({ ...chosen, ...change })}
      />
    </FormDialog>
  );
}
