import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const List = styled('dl')(({ theme }) => ({
  margin: 0,
  display: 'grid',
  gap: theme.spacing(1),
  ...theme.typography.body2,
  '& dt': { ...theme.typography.caption, color: (theme.vars ?? theme).palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

interface Props {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Terms with their values; those without a value are left out. */
export function FactList({ facts }: Props) {
  return (
    <List>
      {facts
        .filter(({ value }) => value !== '' && value !== undefined)
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </List>
  );
}
