import { TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (number: number | undefined) => void;
  readonly help?: string;
}

/** A whole number from 0 up, or none. Spaces between thousands are taken as people write them. */
export function NumberField({ label, value, onChange, help }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(value === undefined ? '' : `${value}`);
  const wrong = text.trim() !== '' && parseNumber(text) === undefined;
  return (
    <TextField
      fullWidth
      label={label}
      value={text}
      error={wrong}
      helperText={wrong ? t('desk.shell.numberWrong') : help}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parseNumber(event.target.value));
      }}
    />
  );
}

function parseNumber(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00a0]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
