import { styled } from '@mui/material/styles';

/** Two halves beside each other where there is room, the second of which stays in view; else under each other. */
export const SideBySide = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(2.5),
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 53.75rem)': {
    gridTemplateColumns: 'minmax(340px, 4fr) minmax(0, 6fr)',
    // What sticks is a layer of its own: over the labels of fields, or they shine through a letter in the full window.
    '& > :last-child': { position: 'sticky', insetBlockStart: 0, zIndex: 2 },
  },
}));
