import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import { Button, Skeleton, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { lookAt, useReviewState } from './review-store.ts';
import { EnclosureList } from './enclosure-list.tsx';
import { FileActs } from './file-acts.tsx';
import { GroundChoice } from './flags/ground-choice.tsx';
import { TableChoice } from './table/table-choice.tsx';
import { Workbench } from './workbench.tsx';

/** Goes through what was collected before it goes out: whose it is, what it is, and what must not be shown. */
export function ReviewPage({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  useEffect(() => lookAt(undefined), []);
  const chosen = useReviewState((state) => state.table);
  const answer = useAnswer(`review ${reference}`, () => ombud.review.show({ reference }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" sx={{ m: 3 }} height={320} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const review = answer.value;
  const tables = review.files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  const open =
    tables.find(
      ({ file, table }) => file.documentId === chosen?.documentId && table.table === chosen.table,
    ) ?? tables[0];
  return (
    <Stack sx={{ height: '100%' }}>
      <Stack
        direction="row"
        spacing={2}
        sx={{ px: 2, py: 1.25, alignItems: 'center', flexWrap: 'wrap', whiteSpace: 'nowrap' }}
      >
        <Button startIcon={<ArrowBack />} href={toHash({ page: 'case', reference })}>
          {reference}
        </Button>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t('desk.review.title')}
        </Typography>
        {open && <FileActs reference={reference} review={review} file={open.file} />}
        {open && <TableChoice review={review} open={open} />}
      </Stack>
      {open ? (
        <Workbench reference={reference} review={review} {...open} />
      ) : (
        <Stack spacing={2.5} sx={{ p: 3, maxWidth: '30rem' }}>
          <GroundChoice />
          <EnclosureList reference={reference} review={review} />
        </Stack>
      )}
    </Stack>
  );
}
