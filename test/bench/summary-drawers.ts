import { withPdfkitTable, withPdfmake, withPlainPdfkit } from './summary-peers.ts';
import type { Draw } from './summary-ours.ts';
import { withJsPdf, withPdfLib, withReactPdf } from './summary-untagged.ts';

/** Someone who can draw a summary: whether a screen reader gets tags, and how many rows can be waited for. */
export interface Drawer {
  readonly name: string;
  readonly draw: Draw;
  readonly tagged: boolean;
  readonly most: number;
}

const any = Number.POSITIVE_INFINITY;

export const drawers: readonly Drawer[] = [
  { name: 'pdfkit, tagged by hand', draw: withPlainPdfkit, tagged: true, most: any },
  { name: 'pdfkit table()', draw: withPdfkitTable, tagged: true, most: any },
  { name: 'pdfmake (an empty tag tree)', draw: withPdfmake, tagged: true, most: any },
  { name: 'jsPDF with autotable', draw: withJsPdf, tagged: false, most: any },
  { name: 'pdf-lib', draw: withPdfLib, tagged: false, most: any },
  // It needs more than eighty times our time for 20 000 rows, and gigabytes.
  { name: 'react-pdf', draw: withReactPdf, tagged: false, most: 1000 },
];
