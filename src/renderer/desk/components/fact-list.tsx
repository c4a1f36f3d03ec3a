import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const List = styled('dl')(({ theme }) => ({
  margin: 0,
  display: 'grid',
  gridTemplateColumns: '96px minmax(0, 1fr)',
  gap: theme.spacing(0.75, 1.5),
  ...theme.typography.body2,
  '& dt': { color: (theme.vars ?? theme).palette.text.secondary },
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
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </List>
  );
}
