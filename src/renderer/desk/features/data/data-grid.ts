import { styled } from '@mui/material/styles';

/** Height of a row in px. */
export const rowHeight = 30;

const columnWidth = 168;

/** The scrolling pane; as tall as its rows, up to a good half of the window. */
export const Pane = styled('section')(({ theme }) => ({
  maxHeight: 440,
  overflow: 'auto',
  borderRadius: 6,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

/** Sets how many columns share the width; more than fit scroll sideways. */
export const Grid = styled('table')<{ readonly columns: number }>(({ theme, columns }) => ({
  display: 'block',
  minWidth: '100%',
  width: 64 + columns * columnWidth,
  ...theme.typography.body2,
  '& tr': {
    display: 'grid',
    gridTemplateColumns: `64px repeat(${columns}, minmax(${columnWidth}px, 1fr))`,
    alignItems: 'center',
    height: rowHeight,
    borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  },
  '& th, & td': {
    padding: theme.spacing(0, 1.25),
    overflow: 'hidden',
    textAlign: 'start',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& tbody th': { fontWeight: 400, color: (theme.vars ?? theme).palette.text.secondary },
}));

export const Head = styled('thead')(({ theme }) => ({
  display: 'block',
  position: 'sticky',
  top: 0,
  zIndex: 1,
  fontWeight: 550,
  background: (theme.vars ?? theme).palette.background.default,
}));

export const Body = styled('tbody')({
  display: 'block',
  position: 'relative',
  '& tr': { position: 'absolute', insetInline: 0 },
});
