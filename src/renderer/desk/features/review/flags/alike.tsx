import { Box, Stack, Typography } from '@mui/material';
import type { FlagLine, PlaceLine } from '#shared/contract/cases/review-contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { FlagActs } from './flag-acts.ts';
import { InContext } from './in-context.tsx';
import { KeyButton } from '../../../components/keys/key-button.tsx';

interface Props {
  readonly reference: string;
  readonly flag: FlagLine;
  readonly acts: FlagActs;
}

/** Everything in the case that is like the flag at hand: where the first of it stands, and what would be done to all of it. */
export function Alike({ reference, flag, acts }: Props) {
  const { t } = useWords();
  const { text: value, alike } = flag;
  const found = useAnswer(`find ${reference} ${alike} ${value}`, () =>
    ombud.review.find({ reference, value }),
  );
  if (found.state !== 'ready') return null;
  const { places, first, waiting: count } = found.value;
  if (places < 2) return null;
  const more = places - first.length;
  const keepable = acts.keep !== undefined && count > 1;
  return (
    <Stack component="section" aria-label={t('desk.review.alike')} sx={{ minWidth: 0, gap: 0.75 }}>
      <Typography variant="caption" color="textSecondary">
        {t('desk.review.alikeCount', { count: places })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {first.map((place, at) => (
          // Places have no name but where they are in the list.
          // oxlint-disable-next-line react/no-array-index-key
          <Typography key={at} component="li" variant="caption" noWrap sx={{ display: 'block' }}>
            <Where place={place} /> <InContext {...place} />
          </Typography>
        ))}
        {more > 0 && (
          <Typography component="li" variant="caption" color="textSecondary">
            {t('desk.review.alikeMore', { count: more })}
          </Typography>
        )}
      </Box>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {keepable && flag.kind !== 'special' && (
          <KeyButton hint="⇧K" onClick={acts.keepAlike}>
            {t('desk.review.keepAlike', { count })}
          </KeyButton>
        )}
        {keepable && flag.kind === 'special' && (
          <>
            <KeyButton hint="⇧K" onClick={acts.keepAlike}>
              {t('desk.review.keepAlikeSpecial', { count })}
            </KeyButton>
            <KeyButton hint="⇧N" onClick={acts.ordinaryAlike}>
              {t('desk.review.keepAlikeOrdinary', { count })}
            </KeyButton>
          </>
        )}
        <KeyButton hint="⇧R" onClick={acts.redactAlike}>
          {t('desk.review.redactAlike', { count: places })}
        </KeyButton>
      </Stack>
    </Stack>
  );
}

function Where({ place }: { readonly place: PlaceLine }) {
  const { t } = useWords();
  return 'of' in place
    ? t(`desk.review.nameOf.${place.of}`)
    : t('desk.review.place', { column: place.column, row: place.row + 1 });
}
