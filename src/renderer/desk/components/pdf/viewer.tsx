import { Skeleton } from '@mui/material';
import { Reader } from './reader.tsx';
import { usePdf } from './use-pdf.ts';

export interface ViewerProps {
  readonly bytes: Uint8Array;
  /** What the PDF is called, for those who hear the page. */
  readonly label: string;
  /** The language of its text. */
  readonly language: string;
  /** It is on its way to the printer. */
  readonly onPrint?: () => void;
}

/** Opens a PDF and shows it. */
export function Viewer({ bytes, ...shown }: ViewerProps) {
  const pdf = usePdf(bytes);
  if (!pdf) return <Skeleton variant="rounded" height="100%" aria-busy />;
  return <Reader pdf={pdf} {...shown} />;
}
