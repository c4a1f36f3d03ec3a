import { Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly help: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One part of the work, with its button. */
export function Part({ title, help, actions, children }: Props) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} spacing={1}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'start' }}>
        <Stack sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3" component="h2" id={id}>
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {help}
          </Typography>
        </Stack>
        {actions}
      </Stack>
      {children}
    </Stack>
  );
}
