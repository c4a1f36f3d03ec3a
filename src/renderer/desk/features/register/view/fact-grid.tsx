import { styled } from '@mui/material/styles';

const Facts = styled('dl')(({ theme }) => ({
  margin: theme.spacing(1, 0),
  display: 'grid',
  gridTemplateColumns: '10rem minmax(0, 1fr)',
  gap: theme.spacing(0.75, 2),
  ...theme.typography.body2,
  '& dt': { color: (theme.vars ?? theme).palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& ul': { margin: 0, paddingInlineStart: theme.spacing(2) },
}));

interface Props {
  readonly facts: readonly { readonly term: string; readonly values: readonly string[] }[];
  /** What is said where there is no value. */
  readonly none: string;
}

/** Terms beside their values; several values are a list. */
export function FactGrid({ facts, none }: Props) {
  return (
    <Facts>
      {facts.map(({ term, values }) => (
        <Fact key={term} term={term} values={values} none={none} />
      ))}
    </Facts>
  );
}

interface FactProps {
  readonly term: string;
  readonly values: readonly string[];
  readonly none: string;
}

function Fact({ term, values, none }: FactProps) {
  const [only] = values;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {values.length > 1 ? (
          <ul>
            {values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        ) : (
          (only ?? none)
        )}
      </dd>
    </>
  );
}
