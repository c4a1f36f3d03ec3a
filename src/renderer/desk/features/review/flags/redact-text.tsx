import { Stack, TextField, Typography } from '@mui/material';
import { useAnswer } from '../../../ask/use-answer.ts';
import { useSettled } from '../../../ask/use-settled.ts';
import { ombud } from '../../../bridge.ts';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { seek, useReviewState } from '../review-store.ts';
import { useMarking } from '../use-marking.ts';

/** Whoever types is not counted for at every letter. */
const pauseMs = 250;

/**
 * Redacts a text that no flag has found, in every place where it goes out, on the ground that is chosen. What is selected in
 * the table or the cell stands in the field; how many places it is in is told before it is done, and it can be taken back.
 */
export function RedactText({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const { redact } = useMarking(reference);
  const sought = useReviewState((state) => state.sought);
  const value = useSettled(sought.trim(), pauseMs);
  const answer = useAnswer(`find ${reference} ${value}`, async () =>
    value.length < 2
      ? { ok: true as const, value: { places: 0, first: [], waiting: 0 } }
      : ombud.review.find({ reference, value }),
  );
  const places = answer.state === 'ready' ? answer.value.places : 0;
  const redactAll = async () => {
    if (await redact({ value })) seek('');
  };
  return (
    <Stack component="section" spacing={1.25} aria-label={t('desk.review.redactText')}>
      <Typography variant="h3" component="h2">
        {t('desk.review.redactText')}
      </Typography>
      <TextField
        label={t('desk.review.soughtText')}
        helperText={
          value.length < 2
            ? t('desk.review.soughtHelp')
            : t('desk.review.standsIn', { count: places })
        }
        value={sought}
        slotProps={{
          formHelperText: { 'aria-live': 'polite' },
          htmlInput: { autoComplete: 'off' },
        }}
        onChange={(event) => seek(event.target.value)}
      />
      <ChangeButton
        variant="outlined"
        sx={{ alignSelf: 'start' }}
        disabled={places === 0}
        onClick={() => void redactAll()}
      >
        {t('desk.review.redactEvery')}
      </ChangeButton>
    </Stack>
  );
}
