import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { TimelineEntry } from '#shared/views/views.ts';
import { timelineText } from '#shared/words/timeline-text.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { inWords } from '../../messages/in-words.ts';

const Line = styled('ol')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    margin: 0,
    paddingInlineStart: theme.spacing(2.5),
    listStyle: 'none',
    borderInlineStart: `2px solid ${palette.divider}`,
    '& li': { position: 'relative', paddingBlockEnd: theme.spacing(2) },
    '& li::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: `calc(${theme.spacing(-2.5)} - 6px)`,
      insetBlockStart: 6,
      width: 10,
      height: 10,
      borderRadius: 5,
      background: palette.primary.main,
    },
  };
});

/** What has happened in the case, from the first day on. */
export function Story({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const { t, words, language } = useWords();
  return (
    <Line>
      {timeline.map((entry) => (
        <li key={entry.seq}>
          <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxWidth: '72ch' }}>
            {timelineText(words, inWords(entry, t, language))}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {`${sayMoment(entry.at, language)} · ${entry.actor}`}
          </Typography>
        </li>
      ))}
    </Line>
  );
}
