import { styled } from '@mui/material/styles';

/** What stands in a step, set apart from what explains it. */
export const FactCard = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    padding: theme.spacing(1.25, 1.5),
    borderRadius: 6,
    border: `1px solid ${palette.divider}`,
    background: palette.background.default,
  };
});
