import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly inputRef?: (element: HTMLElement | null) => void;
  /** `new-password` when it is being chosen, so that password managers offer to make one. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A passphrase, hidden until the person wants to see it. */
export function PassphraseField({ label, value, onChange, help, error, ...rest }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        size="small"
        edge="end"
        aria-label={t(shown ? 'desk.book.hide' : 'desk.book.show')}
        onClick={() => setShown(!shown)}
      >
        {shown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      {...rest}
      fullWidth
      required
      label={label}
      value={value}
      type={shown ? 'text' : 'password'}
      error={error !== undefined}
      helperText={error ?? help}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ input: { endAdornment: toggle }, htmlInput: { spellCheck: false } }}
    />
  );
}
