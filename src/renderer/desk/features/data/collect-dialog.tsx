import { Button, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialog-store.ts';
import { focusFirst } from '../../components/focus-first.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { openFile } from '../../components/open-file.ts';
import { sayToast } from '../../components/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  readonly file?: File;
}

/** Adds one system's export to the case. */
export function CollectDialog({ reference, file: dropped }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState(dropped);
  const [system, setSystem] = useState('');
  const [tried, setTried] = useState(false);

  const submit = async () => {
    setTried(true);
    if (!file || !system.trim()) return;
    const collected = await run(async () => {
      const opened = await openFile(file);
      return opened.ok ? ombud.data.collect({ reference, system, file: opened.value }) : opened;
    });
    if (!collected) return;
    sayToast({ tone: 'done', title: t('desk.data.collected', { system }) });
    closeDialog();
  };

  return (
    <FormDialog
      title={t('desk.data.add')}
      submit={t('desk.data.collect')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <TextField
        required
        inputRef={focusFirst}
        label={t('desk.data.system')}
        value={system}
        error={tried && !system.trim()}
        helperText={t(tried && !system.trim() ? 'desk.data.systemMissing' : 'desk.data.systemHelp')}
        onChange={(event) => setSystem(event.target.value)}
      />
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <input
          ref={input}
          hidden
          type="file"
          accept=".csv,text/csv"
          aria-label={t('desk.data.file')}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {t('desk.data.chooseFile')}
        </Button>
        <Typography variant="body2" noWrap color={tried && !file ? 'error' : 'textSecondary'}>
          {file?.name ?? (tried && t('desk.data.fileMissing'))}
        </Typography>
      </Stack>
    </FormDialog>
  );
}
