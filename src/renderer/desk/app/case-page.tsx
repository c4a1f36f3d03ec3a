import { Box, Skeleton } from '@mui/material';
import { useAnswer } from '../ask/use-answer.ts';
import { ombud } from '../bridge.ts';
import { RefusalNotice } from '../components/refusal-notice.tsx';
import { CaseSheet } from './case-sheet.tsx';

/** One case, read by its reference. */
export function CasePage({ reference }: { readonly reference: string }) {
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" sx={{ m: 3 }} height={120} />;
  if (answer.state === 'ready') return <CaseSheet view={answer.value} />;
  return (
    <Box sx={{ p: 3 }}>
      <RefusalNotice refusal={answer.refusal} />
    </Box>
  );
}
