import { Box, Typography } from '@mui/material';
import type { Response } from '#shared/contract/contract.ts';
import { sayDue } from '../../messages/dates.ts';
import { sayPeriod } from '../../messages/say-period.ts';
import { useWords } from '../../messages/use-words.ts';

type Changes = Extract<Response<'retention:rules'>, { ok: true }>['value']['changes'];

/** Every decision about how long cases are kept, the last first, with the rules that held from then on. */
export function RetentionHistory({ changes }: { readonly changes: Changes }) {
  const { t, language } = useWords();
  if (changes.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Typography variant="body2" component="summary" sx={{ cursor: 'pointer' }}>
        {t('desk.retention.decisions', { count: changes.length })}
      </Typography>
      <Box component="ol" sx={{ m: 0, mt: 1, pl: 2.5, display: 'grid', gap: 1 }}>
        {changes.toReversed().map(({ at, decidedOn, decidedBy, reason, rules }) => (
          <Typography key={at} variant="body2" component="li">
            {`${sayDue(decidedOn, language, 'short')}, ${decidedBy}: ${reason}`}
            <Typography variant="caption" color="textSecondary" component="p">
              {rules
                .map(
                  ({ what, kinds, months }) =>
                    `${t(`retention.what.${what}`)} (${t('desk.retention.kinds', { count: kinds.length })}): ${sayPeriod(months, t)}`,
                )
                .join(' · ')}
            </Typography>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
