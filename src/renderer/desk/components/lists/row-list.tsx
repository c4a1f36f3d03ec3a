import { Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ComponentProps, ReactNode } from 'react';

/** Things in a case, one a row. */
export const RowList = styled('ul')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    borderRadius: 6,
    border: `1px solid ${palette.divider}`,
    background: palette.background.paper,
    '& > li': {
      display: 'flex',
      gap: theme.spacing(1.5),
      alignItems: 'center',
      padding: theme.spacing(1, 1.5),
    },
    '& > li + li': { borderBlockStart: `1px solid ${palette.divider}` },
  };
});

interface Props {
  readonly title: ReactNode;
  /** What else is known, in small letters under it. */
  readonly detail?: string | undefined;
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
  /** What the right button and the keys do. */
  readonly asked?: Pick<ComponentProps<'li'>, 'onContextMenu' | 'onKeyDown'>;
}

/** One thing: its name, what is known of it, how it stands, and what can be done with it. */
export function Row({ title, detail, mark, actions, asked }: Props) {
  return (
    <li {...asked}>
      <Stack sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', fontWeight: 550 }}>
          {title}
        </Typography>
        {detail && (
          <Typography
            variant="caption"
            color="textSecondary"
            sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
          >
            {detail}
          </Typography>
        )}
      </Stack>
      {mark}
      {actions && (
        <Stack direction="row" sx={{ flexShrink: 0 }}>
          {actions}
        </Stack>
      )}
    </li>
  );
}
