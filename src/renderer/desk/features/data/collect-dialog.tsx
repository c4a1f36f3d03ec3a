import { Button, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { TableReading } from '#domain/case/data/table-reading.ts';
import type { Request } from '#shared/contract/contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { dataFiles } from '../../components/files/accepted-files.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { openFiles } from '../../components/files/open-file.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useJob } from '../../components/notices/use-job.ts';
import {
  TableReadingFields,
  type TableUnsure,
} from '../../components/tables/table-reading-fields.tsx';
import { unsureIn } from '../../components/tables/unsure-in.ts';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { PracticeFileButton } from './practice-file-button.tsx';

interface Props {
  readonly reference: string;
  readonly files?: readonly File[];
}

/** Adds one system's exports to the case. */
export function CollectDialog({ reference, files: dropped = [] }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const practice = useStatus(({ status }) => status?.practice);
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState(dropped);
  const [system, setSystem] = useKept('system', '');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState<TableUnsure>();
  const [readings, setReadings] = useState<Readonly<Record<string, TableReading>>>({});
  const read = (name: string, reading: TableReading) =>
    setReadings((before) => ({ ...before, [name]: reading }));

  const pick = (picked: readonly File[]) => {
    setFiles(picked);
    setAsked(undefined);
    setReadings({});
  };
  const submit = async () => {
    setTried(true);
    if (files.length === 0 || !system.trim()) return;
    const collected = await run(async () => {
      const opened = await openFiles(files);
      if (!opened.ok) return opened;
      const answer = await ombud.data.collect({
        reference,
        system,
        files: opened.value.map((file) => readAs(file, readings[file.name])),
        job: job.begin(),
      });
      const unsure = unsureIn(answer);
      setAsked(unsure);
      if (unsure?.file !== undefined) read(unsure.file, unsure.reading);
      return answer;
    });
    if (!collected) return;
    sayToast({ tone: 'done', title: t('desk.data.collected', { system }) });
    closeDialog();
  };
  const unsureFile = files.find(({ name }) => name === asked?.file);
  const names = files.map(({ name }) => name).join(', ');

  return (
    <FormDialog
      marksMissing
      width={asked ? 'md' : 'sm'}
      title={t('desk.data.add')}
      submit={t('desk.data.collect')}
      busy={busy}
      refusal={refusal?.code === 'job-stopped' ? undefined : refusal}
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
          multiple
          type="file"
          accept={dataFiles.accept}
          aria-label={t('desk.data.file')}
          onChange={(event) => pick([...(event.target.files ?? [])])}
        />
        {practice && (
          <PracticeFileButton
            onPick={(file) => {
              pick([file]);
              // The system is called as its file is, and as the guide calls it.
              if (!system.trim()) setSystem(systemOf(file.name));
            }}
          />
        )}
        <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => input.current?.click()}>
          {t('desk.data.chooseFile')}
        </Button>
        <Typography
          variant="body2"
          noWrap
          title={names}
          color={tried && files.length === 0 ? 'error' : 'textSecondary'}
        >
          {names || (tried && t('desk.data.fileMissing'))}
        </Typography>
      </Stack>
      <Typography variant="caption" color="textSecondary">
        {t('desk.data.formats')}
      </Typography>
      {asked && unsureFile && (
        <TableReadingFields
          key={unsureFile.name}
          asked={asked}
          file={unsureFile}
          reading={readings[unsureFile.name] ?? asked.reading}
          onChange={(reading) => read(unsureFile.name, reading)}
        />
      )}
      {busy && <JobProgress label={t('desk.data.reading')} share={job.share} onStop={job.stop} />}
    </FormDialog>
  );
}

/** `kundregister.csv` is out of Kundregister. */
const systemOf = (file: string) =>
  file.charAt(0).toUpperCase() + file.slice(1).replace(/\.\w+$/, '');

const readAs = (file: OpenedFiles[number], reading: TableReading | undefined) =>
  reading ? { ...file, reading } : file;

type OpenedFiles = Request<'data:collect'>['files'];
