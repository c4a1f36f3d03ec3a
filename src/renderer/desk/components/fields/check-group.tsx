import { Checkbox, FormControlLabel } from '@mui/material';
import { styled } from '@mui/material/styles';

const Group = styled('fieldset')(({ theme }) => ({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  display: 'grid',
  '& legend': {
    padding: 0,
    ...theme.typography.caption,
    color: (theme.vars ?? theme).palette.text.secondary,
  },
}));

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly T[];
  readonly say: (option: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any of a closed list, in the list's own order. */
export function CheckGroup<T extends string>({ label, chosen, options, say, onChange }: Props<T>) {
  const toggle = (option: T, on: boolean) =>
    onChange(options.filter((one) => (one === option ? on : chosen.includes(one))));
  return (
    <Group>
      <legend>{label}</legend>
      {options.map((option) => (
        <FormControlLabel
          key={option}
          label={say(option)}
          slotProps={{ typography: { variant: 'body2' } }}
          control={
            <Checkbox
              size="small"
              sx={{ py: 0.25 }}
              checked={chosen.includes(option)}
              onChange={(_, on) => toggle(option, on)}
            />
          }
        />
      ))}
    </Group>
  );
}
