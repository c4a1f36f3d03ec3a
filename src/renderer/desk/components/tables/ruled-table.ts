import { styled } from '@mui/material/styles';

/** A plain table: what stands in its first column names the row. */
export const RuledTable = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    width: '100%',
    borderCollapse: 'collapse',
    background: palette.background.paper,
    border: `1px solid ${palette.divider}`,
    ...theme.typography.body2,
    '& th, & td': {
      padding: theme.spacing(0.75, 1.25),
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: 400,
      borderBlockEnd: `1px solid ${palette.divider}`,
    },
    '& thead th': {
      ...theme.typography.caption,
      fontWeight: 550,
      color: palette.text.secondary,
      background: palette.background.default,
    },
    '& .number': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    '& .nought': { color: palette.text.secondary },
    '& .total > *': { fontWeight: 600, background: palette.background.default },
    '& tbody a': { color: 'inherit', fontWeight: 550 },
    '& tbody tr:hover': { background: palette.action.hover },
  };
});
