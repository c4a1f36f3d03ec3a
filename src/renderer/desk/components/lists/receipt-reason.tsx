import { Box, Typography } from '@mui/material';
import type { Receipt } from '#domain/case/registration/receipt.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';

/** Why a letter counts as received when it does: the line it was taken from, and what speaks against it. */
export function ReceiptReason({
  receipt: { source, line, against },
}: {
  readonly receipt: Receipt;
}) {
  const { t, language } = useWords();
  return (
    <Box component="details" open={against.length > 0}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
        {t('desk.intake.whyThatDay')}
      </Typography>
      <Typography variant="body2">{t(`intake.receipt.${source}`)}</Typography>
      <Line text={line} />
      {against.map(({ code, line: other, at }) => (
        <Box key={`${code}-${other}`}>
          <Typography variant="body2">
            {t(`intake.against.${code}`, { at: at ? sayMoment(at, language) : '' })}
          </Typography>
          <Line text={other} />
        </Box>
      ))}
    </Box>
  );
}

/** A line of a header, as it stands. */
function Line({ text }: { readonly text: string }) {
  if (!text) return null;
  return (
    <Typography
      variant="caption"
      color="textSecondary"
      component="p"
      sx={{ overflowWrap: 'anywhere', fontFamily: 'monospace' }}
    >
      {text}
    </Typography>
  );
}
