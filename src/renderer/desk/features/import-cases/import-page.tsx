import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { WaitingList } from '#shared/contract/import-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { openFile } from '../../components/files/open-file.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useJob } from '../../components/notices/use-job.ts';
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
  const take = async (file: File) => {
    const read = await run(async () => {
      const opened = await openFile(file);
      return opened.ok ? ombud.caseImport.read({ file: opened.value, job: job.begin() }) : opened;
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
        <Box sx={{ maxWidth: 560 }}>
          <JobProgress label={t('desk.importCases.reading')} share={job.share} onStop={job.stop} />
        </Box>
      )}
      {list ? (
        <ImportSheet key={list.importId} list={list} />
      ) : (
        <PickList busy={busy} onPick={(file) => void take(file)} />
      )}
    </Stack>
  );
}
