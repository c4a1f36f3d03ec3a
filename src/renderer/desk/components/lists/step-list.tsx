import Check from '@mui/icons-material/Check';
import { Box, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { visuallyHidden } from '@mui/utils';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words.ts';

/** The steps of a piece of work in the order they are done; they number themselves. */
export const StepList = styled('ol')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  counterReset: 'step',
  maxWidth: '51.25rem',
  '& > li': { counterIncrement: 'step', paddingBlock: theme.spacing(2) },
  '& > li:first-of-type': { paddingBlockStart: 0 },
  '& > li + li': { borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}` },
}));

const Item = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr)',
  columnGap: theme.spacing(1.5),
}));

const Mark = styled('span')<{ readonly done: boolean }>(({ theme, done }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    width: 26,
    height: 26,
    borderRadius: 13,
    display: 'grid',
    placeItems: 'center',
    ...theme.typography.caption,
    fontWeight: 600,
    border: `1.5px solid ${done ? palette.primary.main : palette.text.disabled}`,
    color: done ? palette.primary.contrastText : palette.text.secondary,
    background: done ? palette.primary.main : 'transparent',
    ...(!done && { '&::before': { content: 'counter(step)' } }),
  };
});

interface Props {
  readonly title: string;
  /** One plain sentence for somebody who is no lawyer. */
  readonly help: string;
  readonly done: boolean;
  /** Buttons of the step. */
  readonly actions?: ReactNode;
  /** What stands now. */
  readonly children?: ReactNode;
}

/** One step: whether it is done, what it is about, what stands, and how to change it. */
export function Step({ title, help, done, actions, children }: Props) {
  const { t } = useWords();
  return (
    <Item>
      <Mark done={done}>
        {done && <Check sx={{ fontSize: 16 }} aria-hidden />}
        <Box component="span" sx={visuallyHidden}>
          {t(done ? 'desk.shell.isDone' : 'desk.shell.isOpen')}
        </Box>
      </Mark>
      <Stack spacing={1} sx={{ minWidth: 0 }}>
        {/* Words that would be a narrow column have their buttons under them. */}
        <Stack direction="row" sx={{ gap: 1, columnGap: 2, alignItems: 'start', flexWrap: 'wrap' }}>
          <Stack sx={{ flex: '1 1 15rem', minWidth: 0 }}>
            <Typography variant="h3" component="h2">
              {title}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '68ch' }}>
              {help}
            </Typography>
          </Stack>
          {actions && (
            <Stack direction="row" spacing={1} sx={{ flexShrink: 0 }}>
              {actions}
            </Stack>
          )}
        </Stack>
        {children}
      </Stack>
    </Item>
  );
}
