import type { ButtonProps } from '@mui/material';
import { styled } from '@mui/material/styles';
import { ChangeButton } from '../reading/change-button.tsx';

const Key = styled('kbd')(({ theme }) => ({
  padding: theme.spacing(0.25, 0.5),
  borderRadius: 4,
  border: '1px solid currentColor',
  fontFamily: 'inherit',
  lineHeight: 1,
  opacity: 0.8,
  // What stands at the end of a button is an icon to it, of an icon's size.
  '&&&': { fontSize: theme.typography.caption.fontSize },
}));

interface Props extends ButtonProps {
  /** The key that does the same, as it is printed on keyboards. */
  readonly hint: string;
}

/** A button that says which key does the same. */
export const KeyButton = ({ hint, ...props }: Props) => (
  <ChangeButton
    {...props}
    aria-keyshortcuts={hint.replace('⇧', 'Shift+')}
    endIcon={<Key aria-hidden>{hint}</Key>}
  />
);
