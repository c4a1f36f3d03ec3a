import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly advice: string;
  /** Buttons that lead on. */
  readonly children?: ReactNode;
  readonly role?: 'alert' | 'status';
  /** Whether it is all that the page says, and so its main heading. */
  readonly whole?: boolean;
}

/** A page or pane that has only one thing to say: empty, refused or broken. */
export function PageMessage({ icon, title, advice, children, role, whole }: Props) {
  return (
    <Stack
      role={role}
      spacing={1.5}
      // A stack takes the margins of what lies in it.
      sx={{
        alignItems: 'center',
        alignSelf: 'center',
        textAlign: 'center',
        p: 6,
        mx: 'auto',
        maxWidth: '35rem',
      }}
    >
      {icon}
      <Typography variant="h2" component={whole ? 'h1' : 'h2'}>
        {title}
      </Typography>
      <Typography color="textSecondary">{advice}</Typography>
      {children && (
        <Stack
          direction="row"
          spacing={1}
          sx={{ pt: 1, justifyContent: 'center', flexWrap: 'wrap', whiteSpace: 'nowrap' }}
        >
          {children}
        </Stack>
      )}
    </Stack>
  );
}
