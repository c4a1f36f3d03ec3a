import { MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import { useShut } from '../reading/why-shut.ts';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly say: (option: T) => string;
  readonly onChange: (option: T) => void;
  readonly help?: string | undefined;
  readonly width?: number | string;
  readonly disabled?: boolean;
  /** Whether what stands beside it says already what is chosen: the label is then heard and not seen. */
  readonly bare?: boolean;
}

/** One of a closed list, in a menu. */
export function Choice<T extends string>({
  options,
  say,
  onChange,
  help,
  width,
  disabled = false,
  bare = false,
  label,
  ...rest
}: Props<T>) {
  const id = useId();
  const isShut = useShut();
  return (
    <TextField
      {...rest}
      {...(bare
        ? { slotProps: { select: { SelectDisplayProps: { 'aria-label': label } } } }
        : { label })}
      select
      disabled={disabled || isShut}
      id={id}
      helperText={help}
      sx={{ width: width ?? '100%' }}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option} dense>
          {say(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
