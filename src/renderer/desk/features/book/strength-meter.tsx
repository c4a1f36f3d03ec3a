import { LinearProgress, Stack, Typography } from '@mui/material';
import { useWords, type Words } from '../../messages/use-words.ts';
import { atLeast, type Strength, strengthOf } from './strength.ts';

const share = { short: 20, fair: 50, good: 75, strong: 100 } satisfies Record<Strength, number>;

function say(t: Words, strength: Strength, passphrase: string): string {
  if (strength === 'fair') return t('desk.book.strengthFair');
  if (strength === 'good') return t('desk.book.strengthGood');
  if (strength === 'strong') return t('desk.book.strengthStrong');
  return t('desk.book.strengthShort', { count: atLeast - Array.from(passphrase).length });
}

/** Shows how well the passphrase stands, in words and as a bar. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useWords();
  if (!passphrase) return null;
  const strength = strengthOf(passphrase);
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
      <LinearProgress
        variant="determinate"
        value={share[strength]}
        color={strength === 'short' ? 'warning' : 'success'}
        aria-label={t('desk.book.strength')}
        sx={{ flex: 1, borderRadius: 1 }}
      />
      <Typography variant="caption" aria-live="polite">
        {say(t, strength, passphrase)}
      </Typography>
    </Stack>
  );
}
