import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';
import { decodeText } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { extensionOf, type IncomingFile, refuseSize } from './incoming-file.ts';
import { nameColumns } from './name-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { plainLine } from './plain-line.ts';

/** A table and its rows. The case keeps its name, columns and how many rows; these stay in the sealed file. */
export interface CollectedTableWithRows {
  readonly name: string;
  readonly columns: readonly string[];
  /** As long as `columns` each; values exactly as in the file. */
  readonly rows: readonly (readonly string[])[];
}

const extensions = ['csv', 'tsv', 'tab', 'txt', ''];

/**
 * Reads collected data from a CSV file of any common kind. The first row names the columns. The same bytes and
 * name always give the same tables, so that the rows can be read again from the kept file.
 */
export function readTable({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): Result<CollectedTableWithRows[], IntakeRefusal> {
  const extension = extensionOf(name);
  const refused = refuseSize(bytes);
  if (refused) return refused;
  if (!extensions.includes(extension)) return refuse({ code: 'format-unsupported', extension });
  const text = decodeText(bytes);
  const binary = text.indexOf('\0');
  if (binary >= 0) return refuse({ code: 'csv-unreadable', line: lineAt(text, binary) });

  const { delimiter, body } = declared(text);
  const parsed = parseCsv(body, delimiter ?? detectDelimiter(body));
  if (!parsed.ok) return parsed;
  const [header = [], ...records] = parsed.value.filter(holdsData);
  if (records.length === 0) return refuse({ code: 'csv-without-rows' });
  const width = records.reduce((widest, { length }) => Math.max(widest, length), header.length);
  const rows = records.map((record) => padded(record, width));
  return ok([{ name: plainLine(baseName(name), 200), columns: nameColumns(header, width), rows }]);
}

/** Office programs write rows of nothing but separators below the data. */
const holdsData = (record: readonly string[]) => record.some((value) => value !== '');

/** Excel's own first line, `sep=;`, says what separates and is no data. */
function declared(text: string): { delimiter?: string; body: string } {
  const match = /^sep=([;,|\t])\r?\n/i.exec(text);
  return match?.[1] ? { delimiter: match[1], body: text.slice(match[0].length) } : { body: text };
}

const padded = (row: readonly string[], width: number) =>
  row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => '')];

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const baseName = (name: string) => (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
