import { TextField } from '@mui/material';
import { useState } from 'react';
import { parseField, toField } from '../messages/dates.ts';

interface Props {
  readonly label: string;
  /** An ISO instant, or '' when none is given yet. */
  readonly value: string;
  readonly onChange: (instant: string) => void;
  readonly error?: string | undefined;
  readonly width?: number;
}

/** A day with a time of day in the controller's zone; gives '' while it is half filled in. */
export function MomentField({ label, value, onChange, error, width }: Props) {
  const [text, setText] = useState(value && toField(value));
  return (
    <TextField
      label={label}
      type="datetime-local"
      value={text}
      error={error !== undefined}
      helperText={error}
      sx={{ width: width ?? '100%' }}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parseField(event.target.value) ?? '');
      }}
    />
  );
}
