import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { findingsIn } from '#domain/deadline/finding.ts';
import type { Request } from '#shared/contract/contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords, type Word } from '../../messages/use-words.ts';
import { DuePicture } from './due-picture.tsx';
import { DueReasons } from './due-reasons.tsx';

interface Props {
  readonly label: Word;
  readonly reference: string;
  readonly change: Request<'cases:what-if'>['change'];
  /** Whether to say why as well. */
  readonly reasons?: boolean;
}

/** The date a case would have; read out when it changes, and loudly when what is planned would not count. */
export function SupposedDate({ label, reference, change, reasons }: Props) {
  const { t, language } = useWords();
  const answer = useAnswer(`${reference} ${JSON.stringify(change)}`, () =>
    ombud.cases.whatIf({ reference, change }),
  );
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const due = answer.state === 'ready' ? answer.value : undefined;
  return (
    <div>
      <Box component="output" sx={{ display: 'block' }}>
        <Typography variant="caption" color="textSecondary" component="p">
          {t(due ? label : 'desk.clock.counting')}
        </Typography>
        <Typography variant="h1" component="p">
          {due ? sayDue(due.due, language) : <Skeleton width={160} />}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {due && sayWeekday(due.due, language)}
        </Typography>
      </Box>
      {due && <Findings due={due} />}
      {due && reasons && (
        <Box sx={{ mt: 1.5 }}>
          <DuePicture due={due} />
          <DueReasons due={due} />
        </Box>
      )}
    </div>
  );
}

function Findings({ due }: { readonly due: Parameters<typeof findingsIn>[0] }) {
  const { t } = useWords();
  return findingsIn(due).map((finding) => (
    <Alert key={finding} severity="error" variant="filled" sx={{ mt: 1 }}>
      {t(`clock.findings.${finding}`)}
    </Alert>
  ));
}
