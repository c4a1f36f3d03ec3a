import { Stack } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { CaseView } from '#shared/views/views.ts';
import { StoryEntry } from '../../components/story-entry.tsx';
import { SeenBy } from './seen-by.tsx';

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

/** What has happened in the case, from the first day on, and who has read it where that is noted. */
export function Story({ view: { timeline, seenBy } }: { readonly view: CaseView }) {
  return (
    <Stack spacing={2}>
      <Line>
        {timeline.map((entry) => (
          <StoryEntry
            key={`${entry.desk} ${entry.seq}`}
            entry={entry}
            sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxWidth: '72ch' }}
          />
        ))}
      </Line>
      {seenBy && <SeenBy seenBy={seenBy} />}
    </Stack>
  );
}
