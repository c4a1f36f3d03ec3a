import type { Weight } from './fonts/font-files.ts';

/**
 * How words are turned into glyphs. Prose is shaped with kerning; cells, of which there may be many thousands, take
 * each character's glyph as it is, with figures of one width so that they line up.
 */
export interface Voice {
  readonly weight: Weight;
  readonly shaped: boolean;
}

const prose: Voice = { weight: 'regular', shaped: true };
const strong: Voice = { weight: 'semibold', shaped: true };
const cell: Voice = { weight: 'regular', shaped: false };

export interface TextStyle {
  readonly voice: Voice;
  /** Points. */
  readonly size: number;
  readonly leading: number;
  /** Fill colour operator: red, green and blue from 0 to 1. */
  readonly ink: string;
}

const dark = '0.11 0.12 0.14 rg';
const quiet = '0.36 0.38 0.42 rg';

/** The hairline under table rows and the stronger one under their heads. */
export const rules = {
  row: '0.5 w 0.86 0.87 0.89 RG',
  head: '0.75 w 0.45 0.47 0.51 RG',
} as const;

export const styles = {
  sender: { voice: strong, size: 11, leading: 15, ink: dark },
  senderLine: { voice: prose, size: 8, leading: 11, ink: quiet },
  label: { voice: prose, size: 7.5, leading: 10, ink: quiet },
  body: { voice: prose, size: 9.75, leading: 14.5, ink: dark },
  title: { voice: strong, size: 17, leading: 22, ink: dark },
  heading1: { voice: strong, size: 12.5, leading: 17, ink: dark },
  heading2: { voice: strong, size: 10.5, leading: 15, ink: dark },
  heading3: { voice: strong, size: 9.75, leading: 14.5, ink: quiet },
  term: { voice: prose, size: 9, leading: 13, ink: quiet },
  value: { voice: prose, size: 9, leading: 13, ink: dark },
  caption: { voice: strong, size: 9, leading: 13, ink: dark },
  columnHead: { voice: strong, size: 7.5, leading: 10, ink: quiet },
  cell: { voice: cell, size: 8, leading: 11, ink: dark },
  emptyCell: { voice: prose, size: 8, leading: 11, ink: quiet },
  recordName: { voice: strong, size: 8, leading: 11, ink: dark },
  recordTerm: { voice: cell, size: 8, leading: 11, ink: quiet },
  foot: { voice: prose, size: 7.5, leading: 10, ink: quiet },
} as const satisfies Record<string, TextStyle>;
