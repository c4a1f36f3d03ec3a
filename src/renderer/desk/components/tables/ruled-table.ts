import { styled } from '@mui/material/styles';

/** A plain table: what stands in its first column names the row. */
export const RuledTable = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    width: '100%',
    background: palette.background.paper,
    border: `1px solid ${palette.divider}`,
    borderRadius: 6,
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& td': { fontVariantNumeric: 'tabular-nums' },
    '& tbody tr:last-of-type > *': { borderBlockEnd: 0 },
    ...theme.typography.body2,
    '& th, & td': {
      padding: theme.spacing(0.75, 1.25),
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: 400,
      borderBlockEnd: `1px solid ${palette.divider}`,
    },
    '& thead th': {
      verticalAlign: 'middle',
      ...theme.typography.caption,
      fontWeight: 550,
      color: palette.text.secondary,
      background: palette.background.default,
    },
    '& .number': { textAlign: 'end' },
    '& .nought': { color: palette.text.secondary },
    '& .total > *': { fontWeight: 600, background: palette.background.default },
    '& tbody a': { color: 'inherit', fontWeight: 550, textDecoration: 'none' },
    '& tbody a:hover': { textDecoration: 'underline' },
    // A box to tick stands in the line of the words beside it.
    '& .MuiCheckbox-root': { marginBlock: -2 },
    '& tbody tr:hover': { background: palette.action.hover },
  };
});
