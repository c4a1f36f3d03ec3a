import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const List = styled('dl')(({ theme }) => ({
  margin: 0,
  display: 'grid',
  gap: theme.spacing(1),
  ...theme.typography.body2,
  '& dt': { ...theme.typography.caption, color: (theme.vars ?? theme).palette.text.secondary },
  '&[data-beside] > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 14rem) minmax(0, 1fr)',
    gap: theme.spacing(2),
    alignItems: 'baseline',
  },
  '&[data-beside] dt': theme.typography.body2,
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

interface Props {
  /** Whether there is room for values beside their terms. */
  readonly beside?: boolean;
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Terms with their values; those without a value are left out. */
export function FactList({ beside = false, facts }: Props) {
  return (
    <List data-beside={beside || undefined}>
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
