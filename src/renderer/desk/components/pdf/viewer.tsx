import { Skeleton } from '@mui/material';
import { Reader } from './reader.tsx';
import { usePdf } from './use-pdf.ts';

export interface ViewerProps {
  readonly bytes: Uint8Array;
  /** What the PDF is called, for those who hear the page. */
  readonly label: string;
  /** The language of its text. */
  readonly language: string;
}

/** Opens a PDF and shows it. */
export function Viewer({ bytes, label, language }: ViewerProps) {
  const pdf = usePdf(bytes);
  if (!pdf) return <Skeleton variant="rounded" height="100%" aria-busy />;
  return <Reader pdf={pdf} label={label} language={language} />;
}
