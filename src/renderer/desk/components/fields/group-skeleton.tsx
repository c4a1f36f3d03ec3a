import { Paper, Skeleton, Typography } from '@mui/material';
import { useId } from 'react';

interface Props {
  readonly title: string;
  readonly height: number;
}

/** A group of settings that is being asked for: it can be gone to by its heading already. */
export function GroupSkeleton({ title, height }: Props) {
  const id = useId();
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id}>
        {title}
      </Typography>
      <Skeleton variant="rounded" height={height} />
    </Paper>
  );
}
