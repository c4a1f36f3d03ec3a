import { Button, type ButtonProps } from '@mui/material';
import { useReads } from '../../status/use-reads.ts';
import { readsId } from './reads-banner.tsx';

/** A button that changes something in the book. For who only reads it is shut, and the banner above says why. */
export function ChangeButton(props: ButtonProps) {
  const reads = useReads();
  return reads ? <Button {...props} disabled aria-describedby={readsId} /> : <Button {...props} />;
}
