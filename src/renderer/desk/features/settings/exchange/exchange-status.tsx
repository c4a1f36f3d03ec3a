import { Box, Link, Typography } from '@mui/material';
import { sayShortly } from './say-shortly.ts';
import { useNow } from '../../../components/labels/use-now.ts';
import { useWords } from '../../../messages/use-words.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { toHash } from '../../../route.ts';
import { useExchange } from './exchange-view.ts';

/** Always in sight where there are other desks: when there was an exchange last, with whom, and who has fallen silent. */
export function ExchangeStatus() {
  const { t, words, language } = useWords();
  const now = useNow();
  const answer = useExchange();
  if (answer.state !== 'ready') return null;
  const { kind, at, with: others, desks, refusal } = answer.value;
  if (kind === 'none' && desks.length === 0) return null;
  const silent = desks.filter(({ isSilent }) => isSilent).map(({ officer }) => officer);
  const facts = { at: at && sayShortly(at, now, language), names: [...new Set(others)].join(', ') };
  const last = at
    ? t(others.length > 0 ? 'desk.exchange.lastWith' : 'desk.exchange.lastAt', facts)
    : t('desk.exchange.never');
  return (
    <Box component="output" sx={{ display: 'block', px: 1, pb: 1 }}>
      <Typography variant="caption" component="p" color="textSecondary">
        <Link href={toHash({ page: 'settings' })} color="inherit" underline="hover">
          {last}
        </Link>
      </Typography>
      {refusal && (
        <Typography variant="caption" component="p" color="warning">
          {refusal.code === 'invitation-used-by-other'
            ? refusalText(words, refusal).title
            : t('desk.exchange.failing')}
        </Typography>
      )}
      {silent.length > 0 && (
        <Typography variant="caption" component="p" color="warning">
          {t('desk.exchange.silentDesk', { names: [...new Set(silent)].join(', ') })}
        </Typography>
      )}
    </Box>
  );
}
