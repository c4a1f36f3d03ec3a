import { Skeleton } from '@mui/material';
import { Reader } from './reader.tsx';
import { usePdf } from './use-pdf.ts';
import type { ViewerProps } from './viewer-props.ts';

/** Opens a PDF and shows it. */
export function Viewer({ bytes, ...shown }: ViewerProps) {
  const pdf = usePdf(bytes);
  if (!pdf) return <Skeleton variant="rounded" height="100%" aria-busy />;
  return <Reader pdf={pdf} {...shown} />;
}
