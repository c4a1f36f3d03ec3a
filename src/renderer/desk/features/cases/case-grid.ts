import { styled } from '@mui/material/styles';

/** Height of a row in px: two lines of text and air. */
export const rowHeight = 52;

const columns = '20px 124px minmax(180px, 1fr) 190px 118px 172px 104px';

/** Table parts laid out as a grid, so that only the rows in view need exist. */
export const Grid = styled('table')({ display: 'block', width: '100%', outline: 'none' });

const narrowColumns = '20px 116px minmax(118px, 1fr) 112px 104px 136px 92px';

const line = {
  display: 'grid',
  gridTemplateColumns: columns,
  columnGap: 16,
  alignItems: 'center',
  // The smallest screen that is used beside the menu.
  '@media (max-width: 1180px)': { gridTemplateColumns: narrowColumns, columnGap: 10 },
};

export const Head = styled('thead')(({ theme }) => ({
  display: 'block',
  position: 'sticky',
  top: 0,
  zIndex: 1,
  background: (theme.vars ?? theme).palette.background.default,
  borderBlock: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  '& tr': { ...line, paddingInline: theme.spacing(3), height: 32 },
  '& th': {
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
  height: rowHeight,
  paddingInline: theme.spacing(3),
  borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  background: (theme.vars ?? theme).palette.background.paper,
  '& td': { minWidth: 0, padding: 0, ...theme.typography.body2 },
  '&:hover': { background: (theme.vars ?? theme).palette.action.hover },
  '&[aria-selected="true"]': { background: (theme.vars ?? theme).palette.action.selected },
  'table:focus-visible &[data-active="true"]': {
    outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
    outlineOffset: -2,
  },
}));
