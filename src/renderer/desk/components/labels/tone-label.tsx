import { styled } from '@mui/material/styles';

/** How a thing stands, in a word and a colour: the word says it all. */
export const ToneLabel = styled('span')<{
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
}>(({ theme, tone }) => {
  const { palette } = theme.vars ?? theme;
  const colour = {
    plain: palette.text.secondary,
    good: palette.success.main,
    warn: palette.warning.main,
    bad: palette.error.main,
  }[tone];
  return {
    ...theme.typography.caption,
    fontWeight: 600,
    whiteSpace: 'nowrap',
    color: colour,
    padding: '1px 8px',
    borderRadius: 10,
    border: `1px solid ${tone === 'plain' ? palette.divider : 'currentColor'}`,
  };
});
