import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { TableReading } from '#domain/case/data/table-reading.ts';
import type { WaitingList } from '#shared/contract/cases/import-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { openFile } from '../../components/files/open-file.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useJob } from '../../components/notices/use-job.ts';
import {
  TableReadingFields,
  type TableUnsure,
} from '../../components/tables/table-reading-fields.tsx';
import { unsureIn } from '../../components/tables/unsure-in.ts';
import { useWords } from '../../messages/use-words.ts';
import { ImportSheet } from './import-sheet.tsx';
import { PickList } from './pick-list.tsx';

/** Takes in the cases of a list kept before: which column is what, what every row makes, then all or nothing. */
export function ImportPage() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [list, setList] = useState<WaitingList>();
  const importId = list?.importId;
  // What was read is personal data: it goes with the page.
  useEffect(
    () => () => {
      if (importId !== undefined) void ombud.caseImport.discard({ importId });
    },
    [importId],
  );
  const [unsure, setUnsure] = useState<{ asked: TableUnsure; file: File; reading: TableReading }>();
  const take = async (file: File, reading?: TableReading) => {
    const read = await run(async () => {
      const opened = await openFile(file);
      if (!opened.ok) return opened;
      const { name, bytes } = opened.value;
      const answer = await ombud.caseImport.read({
        file: { name, bytes, ...(reading && { reading }) },
        job: job.begin(),
      });
      const asked = unsureIn(answer);
      setUnsure(asked && { asked, file, reading: asked.reading });
      return answer;
    });
    if (read) setList(read.value);
  };
  const stopped = refusal?.code === 'job-stopped';
  return (
    <Stack spacing={2} sx={{ p: 3, pt: 1.5 }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t('desk.importCases.title')}
        </Typography>
        {list && (
          <Button onClick={() => setList(undefined)}>{t('desk.importCases.chooseOther')}</Button>
        )}
      </Stack>
      <RefusalNotice refusal={stopped ? undefined : refusal} />
      {busy && (
        <Box sx={{ maxWidth: '35rem' }}>
          <JobProgress label={t('desk.importCases.reading')} share={job.share} onStop={job.stop} />
        </Box>
      )}
      {unsure && !list && (
        <Stack spacing={1.5} sx={{ maxWidth: '56.25rem' }}>
          <TableReadingFields
            {...unsure}
            onChange={(reading) => setUnsure({ ...unsure, reading })}
          />
          <Button
            variant="contained"
            sx={{ alignSelf: 'start' }}
            disabled={busy}
            onClick={() => void take(unsure.file, unsure.reading)}
          >
            {t('desk.tables.read')}
          </Button>
        </Stack>
      )}
      {list ? (
        <ImportSheet key={list.importId} list={list} />
      ) : (
        <PickList busy={busy} onPick={(file) => void take(file)} />
      )}
    </Stack>
  );
}
