import { Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { openFile } from '../../components/files/open-file.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Keeps a file with the case. */
export function AttachDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [note, setNote] = useKept('note', '');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (!file) return;
    const kept = await run(async () => {
      const opened = await openFile(file);
      return opened.ok ? ombud.cases.attach({ reference, file: opened.value, note }) : opened;
    });
    if (!kept) return;
    sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.work.attach')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <input
          ref={input}
          hidden
          type="file"
          aria-label={t('desk.work.file')}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => input.current?.click()}>
          {t('desk.work.chooseFile')}
        </Button>
        <Typography variant="body2" noWrap color={tried && !file ? 'error' : 'textSecondary'}>
          {file?.name ?? (tried && t('desk.work.fileMissing'))}
        </Typography>
      </Stack>
      <WordsField lines={2} label={t('desk.work.note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
