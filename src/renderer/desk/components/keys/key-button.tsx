import type { ButtonProps } from '@mui/material';
import { ChangeButton } from '../reading/change-button.tsx';
import { KeyCap } from './key-cap.ts';

interface Props extends ButtonProps {
  /** The key that does the same, as it is printed on keyboards. */
  readonly hint: string;
}

/** A button that says which key does the same. */
export const KeyButton = ({ hint, ...props }: Props) => (
  <ChangeButton
    {...props}
    aria-keyshortcuts={hint.replace('⇧', 'Shift+')}
    endIcon={<KeyCap aria-hidden>{hint}</KeyCap>}
  />
);
