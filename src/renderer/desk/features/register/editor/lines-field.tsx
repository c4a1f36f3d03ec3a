import { TextField } from '@mui/material';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several short texts, one a line. */
export function LinesField({ label, help, value, onChange }: Props) {
  const [text, setText] = useState(() => value.join('\n'));
  return (
    <TextField
      fullWidth
      multiline
      minRows={2}
      maxRows={8}
      label={label}
      helperText={help}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const lines = event.target.value.split('\n').map((line) => line.trim());
        onChange(lines.filter((line) => line !== ''));
      }}
    />
  );
}
