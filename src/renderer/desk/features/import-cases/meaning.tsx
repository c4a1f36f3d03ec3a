import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly of: string;
  readonly children: ReactNode;
}

/** What the list writes, and beside it what that is here. */
export function Meaning({ of, children }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 13rem)',
        gap: 2,
        alignItems: 'start',
        overflowWrap: 'anywhere',
      }}
    >
      <Typography variant="body2" sx={{ py: 1 }} aria-hidden>
        {of}
      </Typography>
      {children}
    </Box>
  );
}
