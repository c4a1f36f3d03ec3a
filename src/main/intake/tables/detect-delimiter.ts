import { type Delimiter, delimiters } from '#domain/case/data/table-reading.ts';
import { findHead } from './head/find-head.ts';
import { firstRecords, parseCsv } from './parse-csv.ts';
import { usualLength } from './usual-length.ts';

const start = 64 * 1024;
const half = 512 * 1024;
/** Two that fit nearly as well are for a person to choose from. */
const margin = 0.05;

/** What separates the fields of a CSV text, and whether nothing else does as well. */
export interface Separated {
  readonly delimiter: Delimiter;
  readonly sure: boolean;
}

/** What separates the fields of a CSV text. Of two that fit equally the first in the order of a Swedish office is taken. */
export const detectDelimiter = (text: string): Delimiter => judgeDelimiter(text).delimiter;

/**
 * Judges what separates the fields by the rows of the whole file, of a long one by its beginning and its end: the sign that
 * splits most rows into as many fields, with a row of names as wide as they are. A one-column file has none; any answer
 * reads it right.
 */
export function judgeDelimiter(text: string): Separated {
  const sample = sampleOf(text);
  const scored = delimiters.map((delimiter) => ({ delimiter, ...scoreOf(sample, delimiter) }));
  const [best, second] = scored.toSorted((one, other) => other.score - one.score);
  if (!best || best.score <= 0) return { delimiter: ';', sure: scored.every(({ wide }) => !wide) };
  const others = scored.filter(({ width }) => width > 1);
  const alone = others.length === 1 && best.firstWide;
  return {
    delimiter: best.delimiter,
    sure: alone || (best.score >= 0.5 && best.score - (second?.score ?? 0) >= margin),
  };
}

/** Whether any candidate splits a text into several columns nearly everywhere: prose has commas, never as many on each line. */
export function separates(text: string): boolean {
  return delimiters.some((delimiter) => {
    const [header, ...records] = firstRecords(text.slice(0, start), delimiter, 50);
    if (!header || header.length < 2 || records.length === 0) return false;
    const alike = records.filter(({ length }) => length === header.length).length;
    return alike / records.length >= 0.9;
  });
}

function scoreOf(text: string, delimiter: Delimiter) {
  const parsed = parseCsv(text, { delimiter, blank: true });
  const records = parsed.ok ? parsed.value : firstRecords(text, delimiter, 1_000);
  const filled = records.filter((record) => record.some((value) => value.trim() !== ''));
  const width = usualLength(filled.map(({ length }) => length));
  const firstWide = (filled[0]?.length ?? 0) > 1;
  if (width < 2) return { score: 0, width, firstWide, wide: false };
  const alike = filled.filter(({ length }) => length === width);
  const share = alike.length / filled.length;
  const head = findHead(records);
  const names = records[head.at]?.filter((value) => value.trim()).length ?? 0;
  const values = alike.flatMap((record) => record.slice(1));
  const spaced = values.filter((value) => value.startsWith(' ')).length / values.length;
  const broken = alike.some((record) => record.some((value) => oddQuotes(value)));
  const score =
    share +
    (filled[0]?.length === width ? 0.3 : 0) +
    Math.min(width, 10) * margin -
    (names < width * 0.6 ? 1 : 0) -
    (head.sure ? 0 : 0.3) -
    // "Exempelsson, Alva" is one value, and so is one in quotation marks.
    (spaced > 0.5 ? 0.3 : 0) -
    (broken ? 0.5 : 0);
  return { score, width, firstWide, wide: share >= 0.9 };
}

const oddQuotes = (value: string) => value.split('"').length % 2 === 0;

/** Whole lines of the beginning and the end. */
function sampleOf(text: string): string {
  if (text.length <= 2 * half) return text;
  const first = text.slice(0, half);
  const last = text.slice(-half);
  return first.slice(0, first.lastIndexOf('\n') + 1) + last.slice(last.indexOf('\n') + 1);
}
