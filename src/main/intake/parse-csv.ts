import { CsvError, type Options, parse } from 'csv-parse/sync';
import { ok, refuse } from '#domain/result.ts';

/** Forgiving where the meaning is plain: stray quotes, rows of other lengths, blank lines. */
const options = {
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
} satisfies Options;

/** The records of a CSV text as they stand, the first one included. A quote that never closes is refused with its line. */
export function parseCsv(text: string, delimiter: string) {
  try {
    const records: string[][] = parse(text, { ...options, delimiter });
    return ok(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ code: 'csv-unreadable', line: lastGoodLine(text, delimiter) + 1 });
  }
}

/** The first records of a text; a record cut off at its end is left out. */
export function firstRecords(text: string, delimiter: string, count: number): string[][] {
  const records: string[][] = [];
  try {
    parse(text, {
      ...options,
      delimiter,
      to: count,
      on_record: (record) => void records.push(record),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return records;
}

/** The line on which the last record before the unreadable one ends. */
function lastGoodLine(text: string, delimiter: string): number {
  let line = 0;
  try {
    parse(text, { ...options, delimiter, on_record: (_, { lines }) => void (line = lines) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return line;
}
