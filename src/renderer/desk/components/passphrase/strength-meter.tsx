import { LinearProgress, Stack, Typography } from '@mui/material';
import type { Strength } from '#shared/passphrase/verdict.ts';
import { useWords } from '../../messages/use-words.ts';

const share = { short: 20, weak: 40, good: 75, strong: 100 } satisfies Record<
  Strength['verdict'],
  number
>;

/** Shows how well a passphrase stands, in words and as a bar, and what would make it better. */
export function StrengthMeter({ strength }: { readonly strength: Strength }) {
  const { t } = useWords();
  const { verdict } = strength;
  const isShort = verdict === 'short';
  const taken = verdict === 'good' || verdict === 'strong';
  const said = isShort
    ? t('desk.book.strengthShort', { count: strength.missing })
    : t(`passphrase.verdicts.${verdict}`);
  const advice = isShort
    ? []
    : [
        ...(strength.weakness ? [t(`passphrase.weaknesses.${strength.weakness}`)] : []),
        ...strength.advice.map((code) => t(`passphrase.advice.${code}`)),
      ];
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <LinearProgress
          variant="determinate"
          value={share[verdict]}
          color={taken ? 'success' : 'warning'}
          aria-label={t('desk.book.strength')}
          sx={{ flex: 1, borderRadius: 1 }}
        />
        <Typography variant="caption" aria-live="polite">
          {said}
        </Typography>
      </Stack>
      {verdict !== 'strong' && advice.length > 0 && (
        <Typography variant="caption" color="textSecondary">
          {advice.join(' ')}
        </Typography>
      )}
    </Stack>
  );
}
