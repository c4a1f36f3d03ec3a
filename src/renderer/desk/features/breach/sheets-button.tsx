import { Alert, Button, LinearProgress, Stack } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { openFile } from '../../components/files/open-file.ts';
import { handOut } from '../../components/files/hand-out.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useJob } from '../../components/notices/use-job.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly view: CaseView;
  readonly kind: 'breach-to-persons' | 'breach-to-controller';
}

interface Made {
  readonly sheets: number;
  readonly doubled: number;
}

/** Makes the issued letter as a sheet to each it concerns: to the persons on a list that is chosen, or to every controller. */
export function SheetsButton({ view, kind }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [made, setMade] = useState<Made>();
  const { reference, language, status } = view;
  const make = async (list?: File) => {
    setMade(undefined);
    const done = await run(async () => {
      const opened = list && (await openFile(list));
      if (opened && !opened.ok) return opened;
      const file = opened && { name: opened.value.name, bytes: opened.value.bytes };
      return ombud.sheets.make({
        reference,
        kind,
        language,
        job: job.begin(),
        ...(file && { file }),
      });
    });
    if (!done) return;
    const { file, ...counts } = done.value;
    setMade(counts);
    handOut(new Uint8Array(file.bytes), file.mediaType, file.fileName);
  };
  if (status === 'closed') return null;
  return (
    <Stack spacing={1} sx={{ alignItems: 'start' }}>
      {kind === 'breach-to-persons' ? (
        <ChangeButton component="label" variant="outlined" loading={busy}>
          {t('desk.breach.sheetsToPersons')}
          <input
            hidden
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void make(file);
            }}
          />
        </ChangeButton>
      ) : (
        <ChangeButton variant="outlined" loading={busy} onClick={() => void make()}>
          {t('desk.breach.sheetsToControllers')}
        </ChangeButton>
      )}
      {busy && (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', width: '100%' }}>
          <LinearProgress
            aria-label={t('desk.breach.sheetsUnderWay')}
            sx={{ flex: 1 }}
            {...(job.share === undefined ? {} : { variant: 'determinate', value: job.share * 100 })}
          />
          <Button size="small" onClick={job.stop}>
            {t('desk.breach.sheetsStop')}
          </Button>
        </Stack>
      )}
      <RefusalNotice refusal={refusal?.code === 'job-stopped' ? undefined : refusal} />
      {made && (
        <output>
          <Alert severity="success" role="presentation">
            {t('desk.breach.sheetsMade', { count: made.sheets })}
            {made.doubled > 0 && ` ${t('desk.breach.sheetsDoubled', { count: made.doubled })}`}
          </Alert>
        </output>
      )}
    </Stack>
  );
}
