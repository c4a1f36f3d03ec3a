import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';
import { decodeText } from '../text/decode-text.ts';
import { detectDelimiter, separates } from './detect-delimiter.ts';
import { extensionOf, type IncomingFile, refuseSize } from '../incoming-file.ts';
import { nameColumns } from './name-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { plainLine } from '../text/plain-line.ts';
import type { CollectedTableWithRows } from './collected-table.ts';

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
  return ok([{ name: tableName(name), columns: nameColumns(header, width), rows }]);
}

/**
 * Whether a text is rows of several fields rather than words: by its name, or because a separator splits most of its
 * lines alike.
 */
export function isSeparated({ name, bytes }: Pick<IncomingFile, 'name' | 'bytes'>): boolean {
  if (!['txt', ''].includes(extensionOf(name))) return extensions.includes(extensionOf(name));
  const { delimiter, body } = declared(decodeText(bytes));
  return delimiter !== undefined || separates(body);
}

/** What a file's table is called: its name without the folder and the extension. */
export const tableName = (file: string): string => plainLine(baseName(file), 200);

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
