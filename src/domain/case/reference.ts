import type { Series } from './kind.ts';

/** A case's public number, free of personal data: `DSR-2026-0001`. Yearly running number per series, never reused. */
export type Reference = string;

const pattern = /^(DSR|KLG|INC|FRG)-(\d{4})-(\d{4,})$/;

/** `formatReference('DSR', 2026, 1)` is `DSR-2026-0001`. */
export const formatReference = (series: Series, year: number, number: number): Reference =>
  `${series}-${year}-${String(number).padStart(4, '0')}`;

/** The parts of a reference, or `undefined` when the text is none. */
export function parseReference(
  text: string,
): { series: Series; year: number; number: number } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { series: match[1] as Series, year: Number(match[2]), number: Number(match[3]) };
}

/** Finds the first reference written anywhere in a text, such as an e-mail subject (`SV: Er begäran DSR-2026-0001`). */
export const findReference = (text: string): Reference | undefined =>
  /\b(?:DSR|KLG|INC|FRG)-\d{4}-\d{4,}\b/.exec(text)?.[0];
