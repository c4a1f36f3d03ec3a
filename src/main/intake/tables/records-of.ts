import type { Quoting } from '#domain/case/data/table-reading.ts';
import type { Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { anyEnd, type CsvForm, parseCsv } from './parse-csv.ts';
import { usualLength } from './usual-length.ts';

/** The records of a CSV text, blank ones included, and how its quotation marks were taken. */
interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  readonly quotes: Quoting;
  /** The record where quotation marks may hold together what are two rows, counted from 0; `undefined` where none does. */
  readonly doubt?: number;
}

type Parsed = Result<CsvRecords, IntakeRefusal>;

/**
 * Takes a CSV text apart. Quotation marks are believed as far as RFC 4180 goes, and where a stray one stays within its line.
 * Where they hold together what reads as rows without them, or never close, that is a doubt.
 *
 * @param settled what a person said of the quotation marks
 */
export function recordsOf(text: string, delimiter: string, settled?: Quoting): Parsed {
  const form = { delimiter, ends: endsOf(text, delimiter), blank: true };
  if (settled === 'plain') return plainly(text, form);
  const strict = parseCsv(text, { ...form, quotes: 'strict' });
  const parsed = strict.ok ? strict : parseCsv(text, { ...form, quotes: 'relaxed' });
  if (settled === 'around') return parsed.ok ? held(parsed.value) : parsed;
  if (!parsed.ok) {
    const plain = plainly(text, form);
    if (!plain.ok) return parsed;
    const doubt = plain.value.records.findIndex((record) => record.some(isOpening));
    return doubt < 0 ? parsed : { ok: true, value: { ...plain.value, doubt } };
  }
  const doubt = strict.ok ? gluedIn(parsed.value, delimiter) : brokenIn(parsed.value);
  return held(parsed.value, doubt);
}

function plainly(text: string, form: CsvForm): Parsed {
  const parsed = parseCsv(text, { ...form, quotes: 'plain' });
  return parsed.ok ? { ok: true, value: { records: parsed.value, quotes: 'plain' } } : parsed;
}

const held = (records: readonly (readonly string[])[], doubt = -1): Parsed => ({
  ok: true,
  value: { records, quotes: 'around', ...(doubt >= 0 && { doubt }) },
});

const isOpening = (value: string) => value.startsWith('"') && value.split('"').length % 2 === 0;

/** A value that began with a quotation mark which did not close it, and went on over the end of its line. */
const brokenIn = (records: readonly (readonly string[])[]) =>
  records.findIndex((record) => record.some((value) => /^"[^]*[\r\n]/.test(value)));

/** Values over several lines, each of which would be a row of its own. Where most rows are such, they are texts. */
function gluedIn(records: readonly (readonly string[])[], delimiter: string): number {
  const width = usualLength(records.map(({ length }) => length));
  if (width < 2) return -1;
  const glued = records.flatMap((record, at) => {
    if (!record.some((value) => /[\r\n]/.test(value))) return [];
    const lines = record.join(delimiter).split(/\r\n|\n|\r/);
    return lines.every((line) => line.split(delimiter).length === width) ? [at] : [];
  });
  return glued.length * 2 < records.length ? (glued[0] ?? -1) : -1;
}

/**
 * What ends a line: any end, whichever a file mixes. Only where that gives rows of several widths, and fewer kinds of end
 * give rows of one, are the others signs within a value.
 */
function endsOf(text: string, delimiter: string): readonly string[] {
  const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((end) => end.test(text));
  if (kinds.length < 2) return anyEnd;
  const even = (ends: readonly string[]) => {
    const parsed = parseCsv(text, { delimiter, ends });
    const lengths = parsed.ok ? parsed.value.map(({ length }) => length) : [];
    return lengths.length > 1 && (lengths[0] ?? 0) > 1 && new Set(lengths).size === 1;
  };
  return [anyEnd, ['\r\n', '\n'], ['\r\n']].find(even) ?? anyEnd;
}
