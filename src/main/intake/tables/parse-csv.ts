import { CsvError, type Options, parse } from 'csv-parse/sync';
import { ok, refuse } from '#domain/result.ts';

/** Any way to end a line, whichever a file mixes. */
export const anyEnd: readonly string[] = ['\r\n', '\n', '\r'];

/** Wider tables are no exports of personal data, and more cells than this do not fit in memory when made even. */
const mostColumns = 2_000;
const mostCells = 30_000_000;

/** A file that is CSV by its form but not by any sense; `line` is where that shows. */
class Excess extends Error {
  readonly line: number;
  constructor(line: number) {
    super('Too many columns or cells');
    this.line = line;
  }
}

/** How a CSV text is taken apart. */
export interface CsvForm {
  readonly delimiter: string;
  /** What ends a line; any end where nothing is said. */
  readonly ends?: readonly string[];
  /**
   * `strict`: a quotation mark where RFC 4180 has none is an error. `relaxed`, where nothing is said: it is a sign like any
   * other. `plain`: all are.
   */
  readonly quotes?: 'strict' | 'relaxed' | 'plain';
  /** Whether blank lines are records too: as they count where rows are numbered. */
  readonly blank?: boolean;
}

const optionsFor = ({ delimiter, ends = anyEnd, quotes = 'relaxed', blank = false }: CsvForm) =>
  ({
    delimiter,
    record_delimiter: [...ends],
    relax_quotes: quotes === 'relaxed',
    relax_column_count: true,
    skip_empty_lines: !blank,
    max_record_size: 4_000_000,
    ...(quotes === 'plain' && { quote: null }),
  }) satisfies Options;

/**
 * The records of a CSV text as they stand, the first one included. Refused, with the line: a quote that never
 * closes, and more columns or cells than an export has.
 */
export function parseCsv(text: string, form: CsvForm) {
  let end = 0;
  let widest = 0;
  let count = 0;
  const watch = (record: string[], { lines }: { lines: number }) => {
    end = lines;
    count += 1;
    widest = Math.max(widest, record.length);
    if (widest > mostColumns || widest * count > mostCells) throw new Excess(lines);
    return record;
  };
  try {
    const records: string[][] = parse(text, { ...optionsFor(form), on_record: watch });
    return ok(records);
  } catch (error) {
    if (error instanceof Excess) return refuse({ code: 'csv-unreadable', line: error.line });
    if (error instanceof CsvError) return refuse({ code: 'csv-unreadable', line: end + 1 });
    throw error;
  }
}

/** The first records of a text; a record cut off at its end is left out. */
export function firstRecords(text: string, delimiter: string, count: number): string[][] {
  const records: string[][] = [];
  try {
    parse(text, {
      ...optionsFor({ delimiter }),
      to: count,
      on_record: (record) => void records.push(record),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return records;
}
