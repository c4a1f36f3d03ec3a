import { styled } from '@mui/material/styles';

/** Where words and facts are written: no box until it is met, and its facts as chips. */
export const Field = styled('span')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'block',
    boxSizing: 'border-box',
    // As large as a finger or an unsteady hand needs, also where the words are small.
    minHeight: 28,
    padding: '2px 4px',
    borderRadius: 4,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    outline: 'none',
    '&:empty': { minHeight: 24, padding: '0 4px' },
    '&:hover': { background: palette.action.hover },
    '&:focus': { boxShadow: `0 0 0 2px ${palette.primary.main}` },
    '& [data-fact]': {
      padding: '0 6px',
      borderRadius: 10,
      color: palette.primary.dark,
      background: palette.primary.light,
      font: 'inherit',
      fontSize: '0.92em',
      cursor: 'default',
    },
  };
});
