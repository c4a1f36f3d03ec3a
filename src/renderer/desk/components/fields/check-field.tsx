import { Checkbox, FormControlLabel } from '@mui/material';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing that is so, or not. */
export function CheckField({ label, checked, onChange }: Props) {
  return (
    <FormControlLabel
      label={label}
      sx={{ alignItems: 'start' }}
      slotProps={{ typography: { variant: 'body2', sx: { pt: 0.75 } } }}
      control={<Checkbox size="small" checked={checked} onChange={(_, on) => onChange(on)} />}
    />
  );
}
