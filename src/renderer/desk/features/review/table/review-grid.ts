import { styled } from '@mui/material/styles';

/** Height of a row in px. */
export const rowHeight = 32;

const columnWidth = 180;
const numberWidth = 64;

/** The scrolling pane; it fills the place it is given. */
export const Pane = styled('div')(({ theme }) => ({
  height: '100%',
  overflow: 'auto',
  borderRadius: 6,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

export const Grid = styled('table')<{ readonly columns: number }>(({ theme, columns }) => ({
  display: 'block',
  minWidth: '100%',
  width: numberWidth + columns * columnWidth,
  ...theme.typography.body2,
  '&:focus-visible': { outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}` },
  '& tr': {
    display: 'grid',
    gridTemplateColumns: `${numberWidth}px repeat(${columns}, minmax(${columnWidth}px, 1fr))`,
    alignItems: 'center',
    borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  },
  '& tbody tr': { height: rowHeight },
  '& th, & td': {
    padding: theme.spacing(0, 1.25),
    overflow: 'hidden',
    textAlign: 'start',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& td': { height: rowHeight, lineHeight: `${rowHeight}px`, cursor: 'default' },
  '& tbody th': { fontWeight: 400, color: (theme.vars ?? theme).palette.text.secondary },
  '& [aria-selected="true"]': {
    boxShadow: `inset 0 0 0 2px ${(theme.vars ?? theme).palette.primary.main}`,
  },
}));

export const Head = styled('thead')(({ theme }) => ({
  display: 'block',
  position: 'sticky',
  top: 0,
  zIndex: 1,
  fontWeight: 550,
  background: (theme.vars ?? theme).palette.background.default,
  '& tr': { minHeight: 30 },
  '& td': { height: 'auto', lineHeight: 1.4, paddingBlock: 2 },
}));

export const Body = styled('tbody')({
  display: 'block',
  position: 'relative',
  '& tr': { position: 'absolute', insetInline: 0 },
});

/** A stretch of a cell that is marked; colour is never the only sign. */
export const Stretched = styled('mark')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    color: 'inherit',
    background: 'transparent',
    borderRadius: 2,
    '&[data-standing="redacted"]': {
      color: palette.background.paper,
      background: palette.text.primary,
      textDecoration: 'line-through',
    },
    '&[data-standing="undecided"]': {
      borderBlockEnd: `2px solid ${palette.warning.main}`,
      fontWeight: 550,
    },
    '&[data-standing="kept"]': { borderBlockEnd: `1px dotted ${palette.text.secondary}` },
  };
});
