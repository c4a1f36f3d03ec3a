import { Skeleton } from '@mui/material';
import { Group } from './group.tsx';

interface Props {
  readonly title: string;
  readonly height: number;
}

/** A group of settings that is being asked for: it can be gone to by its heading already. */
export const GroupSkeleton = ({ title, height }: Props) => (
  <Group title={title}>
    <Skeleton variant="rounded" height={height} />
  </Group>
);
