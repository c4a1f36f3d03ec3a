import { type Series, series } from './kind.ts';

/** A case's public number, free of personal data: `DSR-2026-0001`. Yearly running number per series, never reused. */
export type Reference = string;

const written = String.raw`(${series.join('|')})-(\d{4})-(\d{4,})`;
const pattern = new RegExp(`^${written}$`);
const anywhere = new RegExp(String.raw`\b${written}\b`);

/** Whether a text is a reference and nothing else. */
export const isReference = (text: string): boolean => pattern.test(text);

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
export const findReference = (text: string): Reference | undefined => anywhere.exec(text)?.[0];
