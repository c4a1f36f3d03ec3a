import { firstRecords } from './parse-csv.ts';

/** In the order of a Swedish office: of two that fit equally the earlier is taken. */
const candidates = [';', '\t', ',', '|'] as const;
type Delimiter = (typeof candidates)[number];

const sample = 64 * 1024;
const rows = 50;

/**
 * What separates the fields of a CSV text: the candidate that splits the header into several fields and the
 * rows into as many. A one-column file has none; any answer reads it right.
 */
export function detectDelimiter(text: string): Delimiter {
  const start = text.slice(0, sample);
  const scored = candidates.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Whether any candidate splits a text into several columns nearly everywhere: prose has commas, never as many on each line. */
export function separates(text: string): boolean {
  const start = text.slice(0, sample);
  return candidates.some((delimiter) => {
    const several = firstRecords(start, delimiter, 2).length === 2;
    return several && scoreOf(start, delimiter) >= 0.9;
  });
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const [header, ...records] = firstRecords(text, delimiter, rows);
  if (!header || header.length < 2) return 0;
  const alike = records.filter(({ length }) => length === header.length).length;
  return (records.length === 0 ? 1 : alike / records.length) + header.length / 10_000;
}
