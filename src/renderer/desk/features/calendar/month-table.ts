import { styled } from '@mui/material/styles';
import { narrow } from '../../look/narrow.ts';

/** The month's table: seven days of one width, and weeks that share the height there is. */
export const Grid = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    width: '100%',
    height: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& thead tr': { height: 28 },
    '& th': {
      ...theme.typography.caption,
      fontWeight: 550,
      color: palette.text.secondary,
      borderBlockEnd: `1px solid ${palette.divider}`,
    },
    // Little is ever due on a weekend: its width is given to the working days.
    '& th:nth-of-type(n + 7)': { width: '5.75rem', [narrow]: { width: 'auto' } },
    '& th:first-of-type': { width: 48, verticalAlign: 'top', paddingBlockStart: 6 },
  };
});

interface Look {
  readonly chosen: boolean;
  readonly outside: boolean;
  readonly off: boolean;
}

/** A day's cell. Days off lie on the desk's own ground, so that working days stand out. */
export const Cell = styled('td', {
  shouldForwardProp: (name) => name !== 'chosen' && name !== 'outside' && name !== 'off',
})<Look>(({ theme, chosen, outside, off }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    padding: theme.spacing(0.5, 0.75),
    verticalAlign: 'top',
    overflow: 'hidden',
    cursor: 'pointer',
    border: `1px solid ${palette.divider}`,
    background: off ? palette.background.default : palette.background.paper,
    ...theme.typography.caption,
    ...(outside && { color: palette.text.secondary }),
    '&:hover': { background: palette.action.hover },
    ...(chosen && { boxShadow: `inset 0 0 0 2px ${palette.primary.main}` }),
    '&:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 },
  };
});
