import { styled } from '@mui/material/styles';

/** Columns side by side, each with a scroll of its own; where there is little room the board scrolls. */
export const Columns = styled('div')(({ theme }) => ({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(184px, 1fr)',
  gap: theme.spacing(1.5),
  padding: theme.spacing(0, 3, 2),
  overflowX: 'auto',
}));

export const Column = styled('section')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderRadius: 6,
    border: `1px solid ${palette.divider}`,
    '&[data-over="true"]': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2 },
    '& ul': {
      flex: 1,
      margin: 0,
      padding: theme.spacing(0, 0.75, 0.75),
      listStyle: 'none',
      overflowY: 'auto',
    },
  };
});

/** Two facts at either end of a line; under each other where there is no room for both. */
export const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 8,
  minWidth: 0,
});

export const Card = styled('li')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    padding: theme.spacing(1),
    marginBlockEnd: theme.spacing(1),
    borderRadius: 6,
    border: `1px solid ${palette.divider}`,
    background: palette.background.paper,
    '&[draggable="true"]': { cursor: 'grab' },
    '&:hover': { background: palette.action.hover },
    '& a': { color: 'inherit', fontWeight: 600, textDecoration: 'none', outline: 'none' },
    // The link spreads over its card.
    '& a::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 6 },
    '& a:focus-visible::after': { outline: `2px solid ${palette.primary.main}` },
  };
});

/** The place of a card that is on its way. */
export const Unread = styled('li')(({ theme }) => ({
  height: '5.25rem',
  marginBlockEnd: theme.spacing(1),
  borderRadius: 6,
  background: (theme.vars ?? theme).palette.action.hover,
}));
