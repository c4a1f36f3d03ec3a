import { styled } from '@mui/material/styles';
import type { Density } from '#shared/look.ts';

/** Height of a row in px: two lines of text and air. */
export const rowHeights = { comfortable: 52, compact: 42 } satisfies Record<Density, number>;

/** Table parts laid out as a grid, so that only the rows in view need exist; `--columns` and `--gap` are its own. */
export const Grid = styled('table')({
  display: 'block',
  // A column that was drawn wide is reached by scrolling.
  width: 'max-content',
  minWidth: '100%',
  outline: 'none',
});

const line = {
  display: 'grid',
  gridTemplateColumns: 'var(--columns)',
  columnGap: 'var(--gap)',
  alignItems: 'center',
};

export const Head = styled('thead')(({ theme }) => ({
  display: 'block',
  position: 'sticky',
  top: 0,
  zIndex: 2,
  background: (theme.vars ?? theme).palette.background.default,
  borderBlock: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '& tr': { ...line, paddingInline: theme.spacing(3), height: 32 },
  '& th': {
    position: 'relative',
    minWidth: 0,
    textAlign: 'start',
    ...theme.typography.caption,
    fontWeight: 550,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
}));

export const Body = styled('tbody')({ display: 'block', position: 'relative' });

export const Row = styled('tr')(({ theme }) => ({
  ...line,
  position: 'absolute',
  insetInline: 0,
  height: 'var(--row)',
  paddingInline: theme.spacing(3),
  borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  background: (theme.vars ?? theme).palette.background.paper,
  '& td': {
    minWidth: 0,
    maxHeight: 'var(--row)',
    overflow: 'hidden',
    padding: 0,
    ...theme.typography.body2,
  },
  '&:hover': { background: (theme.vars ?? theme).palette.action.hover },
  '&[data-previewed="true"]': { background: (theme.vars ?? theme).palette.action.hover },
  '&[aria-selected="true"]': { background: (theme.vars ?? theme).palette.action.selected },
  'table:focus-visible &[data-active="true"]': {
    outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
    outlineOffset: -2,
  },
}));
