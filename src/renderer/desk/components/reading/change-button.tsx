import { Button, type ButtonProps } from '@mui/material';
import { useWhyShut } from './why-shut.ts';

interface Props extends ButtonProps {
  /** Whether only a lead may press it. */
  readonly leads?: boolean;
}

/** A button that changes something in the book. For who may not it is shut, and the words it points to say why. */
export function ChangeButton({ leads = false, ...props }: Props) {
  const why = useWhyShut(leads);
  return why === undefined ? (
    <Button {...props} />
  ) : (
    <Button {...props} disabled aria-describedby={why} />
  );
}
