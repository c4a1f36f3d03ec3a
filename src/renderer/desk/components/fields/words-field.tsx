import { TextField } from '@mui/material';
import { focusFirst } from '../dialogs/focus-first.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly help?: string | undefined;
  /** More than one makes it a text of several lines. */
  readonly lines?: number;
  readonly required?: boolean;
  /** Where the dialog begins. */
  readonly first?: boolean;
}

/** Words of the handler's own. */
export function WordsField({ label, value, onChange, help, lines = 1, required, first }: Props) {
  return (
    <TextField
      fullWidth
      label={label}
      value={value}
      helperText={help}
      multiline={lines > 1}
      minRows={lines}
      {...(required && { required })}
      {...(first && { inputRef: focusFirst })}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
