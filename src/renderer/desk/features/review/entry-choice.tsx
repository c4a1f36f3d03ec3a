import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import type { RecordTerms } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  readonly entries: RecordTerms['purposes'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of the record's entries, all in sight. */
export function EntryChoice({ label, entries, chosen, onChange }: Props) {
  const { language } = useWords();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend" sx={{ typography: 'h4', mb: 0.5 }}>
        {label}
      </FormLabel>
      <FormGroup>
        {entries.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" sx={{ py: 0.25 }} />}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
            label={name[language]}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
