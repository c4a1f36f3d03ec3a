import { styled } from '@mui/material/styles';

/** A key, as it is printed on keyboards. */
export const KeyCap = styled('kbd')(({ theme }) => ({
  padding: theme.spacing(0.25, 0.5),
  borderRadius: 4,
  border: '1px solid currentColor',
  fontFamily: 'inherit',
  lineHeight: 1,
  opacity: 0.8,
  // What stands at the end of a button is an icon to it, of an icon's size.
  '&&&': { fontSize: theme.typography.caption.fontSize },
}));
