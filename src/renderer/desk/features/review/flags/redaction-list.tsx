import Undo from '@mui/icons-material/UndoOutlined';
import { IconButton, Stack, Typography } from '@mui/material';
import type { RedactionLine, Review } from '#shared/contract/cases/review-contract.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useReads } from '../../../status/use-reads.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useMarking } from '../use-marking.ts';

/** So many of the latest are listed; those before them can be taken back when these are. */
const most = 50;

interface Props {
  readonly reference: string;
  readonly review: Review;
}

/** Every redaction of the case, the latest first, each to be taken back. */
export function RedactionList({ reference, review }: Props) {
  const { t } = useWords();
  const { redactions } = review;
  return (
    <Stack component="section" spacing={0.5} aria-label={t('desk.review.redactions')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.redactions')}
      </Typography>
      {redactions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('desk.review.redactionsNone')}
        </Typography>
      )}
      {redactions
        .slice(-most)
        .toReversed()
        .map((redaction) => (
          <Line
            key={redaction.number}
            reference={reference}
            redaction={redaction}
            file={
              review.files.find(({ documentId }) => documentId === redaction.documentId)?.system
            }
            issued={review.issued}
          />
        ))}
    </Stack>
  );
}

interface LineProps {
  readonly reference: string;
  readonly redaction: RedactionLine;
  readonly file: string | undefined;
  readonly issued: boolean;
}

function Line({ reference, redaction, file = '', issued }: LineProps) {
  const { t, words } = useWords();
  const { execute } = useMarking(reference);
  const reads = useReads();
  const { number, places, ground } = redaction;
  const undo = () =>
    issued
      ? openDialog({ type: 'withdraw-redaction', reference, number })
      : void execute({ type: 'withdraw-redaction', number });
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t('desk.review.redaction', {
          number,
          count: places,
          system: file,
          ground: words(`grounds.${ground}`),
        })}
      </Typography>
      {!reads && (
        <IconButton size="small" aria-label={t('desk.review.undo', { number })} onClick={undo}>
          <Undo fontSize="small" />
        </IconButton>
      )}
    </Stack>
  );
}
