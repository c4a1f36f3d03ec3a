import { Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { Entry } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../messages/use-words.ts';
import { useFault } from './editor/faults-context.ts';

const Group = styled('fieldset')(({ theme }) => ({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& legend': {
    padding: 0,
    ...theme.typography.caption,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
  '& label': { display: 'flex', alignItems: 'start', marginInlineStart: -8 },
}));

interface Props {
  readonly label: string;
  readonly where: string;
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which entries of another part go with this one. */
export function CheckGroup({ label, where, entries, chosen, onChange }: Props) {
  const { language } = useWords();
  const { error, helperText } = useFault(where);
  return (
    <Group>
      <legend>{label}</legend>
      {entries.map(({ id, text }) => (
        <FormControlLabel
          key={id}
          slotProps={{ typography: { variant: 'body2', sx: { pt: 0.75 } } }}
          label={text[language] || id}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(id)}
              onChange={(_, checked) => onChange(toggled(entries, chosen, id, checked))}
            />
          }
        />
      ))}
      {error && <FormHelperText error>{helperText}</FormHelperText>}
    </Group>
  );
}

/** Chosen ids in the order of the part they are from; one that is there no more falls away. */
const toggled = (
  entries: readonly Entry[],
  chosen: readonly string[],
  id: string,
  checked: boolean,
): readonly string[] =>
  entries
    .map((entry) => entry.id)
    .filter((other) => (other === id ? checked : chosen.includes(other)));
