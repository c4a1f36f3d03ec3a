import { styled } from '@mui/material/styles';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { sayNumber } from '../../messages/numbers.ts';
import { useWords } from '../../messages/use-words.ts';

const List = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
  gap: theme.spacing(2.5, 2),
  alignContent: 'start',
  margin: theme.spacing(1.5, 0, 2.5),
  // The number first, and what it is of under it: numbers of a line stand in it also where a name takes two.
  '& > div': { display: 'flex', flexDirection: 'column' },
  '& dt': { ...theme.typography.body2, color: (theme.vars ?? theme).palette.text.secondary },
  '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums' },
  '& dd:first-of-type': {
    order: -1,
    ...theme.typography.h1,
    fontSize: '1.75rem',
    lineHeight: 1.25,
  },
  '& dd + dd': {
    ...theme.typography.caption,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
}));

/** The numbers that one comes for, each over what it was in the period before. */
export function HeadFigures({
  table: { rows, columns, charted },
}: {
  readonly table: FigureTable;
}) {
  const { language } = useWords();
  const [now = 0, before = 1] = charted;
  const say = (value: number | undefined) =>
    value === undefined ? '–' : sayNumber(value, language);
  return (
    <List>
      {rows.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{say(values[now])}</dd>
          <dd>{`${columns[before] ?? ''}: ${say(values[before])}`}</dd>
        </div>
      ))}
    </List>
  );
}
