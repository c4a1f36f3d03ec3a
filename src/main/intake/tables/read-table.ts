import {
  delimiters,
  type ReadingDoubt,
  type TableReading,
} from '#domain/case/data/table-reading.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { withoutEnd } from '#domain/without-end.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { extensionOf, type IncomingFile, refuseSize } from '../incoming-file.ts';
import { judgeCharset } from '../text/judge-charset.ts';
import { plainLine } from '../text/plain-line.ts';
import type { CollectedTableWithRows } from './collected-table.ts';
import { judgeDelimiter, separates } from './detect-delimiter.ts';
import { columnNames } from './head/column-names.ts';
import { linesOf, type NumberedRow, setApart } from './head/set-apart.ts';
import { recordsOf } from './records-of.ts';
import { tableUnsure } from './table-unsure.ts';

const extensions = ['csv', 'tsv', 'tab', 'txt', ''];

/** A table of a text, and how the text was read. */
export interface TextTable {
  readonly tables: readonly CollectedTableWithRows[];
  readonly reading: TableReading;
}

type File = Pick<IncomingFile, 'name' | 'bytes'> & { readonly reading?: TableReading };

/**
 * Reads collected data from a CSV file of any common kind, judged over the whole of it: letters, separator, quotation marks,
 * the row that names the columns. The same bytes, name and reading always give the same table, so that the rows can be read
 * again from the kept file. What is unsure leaves as `table-unsure`.
 */
export function readTable({ name, bytes, reading = {} }: File): Result<TextTable, IntakeRefusal> {
  const extension = extensionOf(name);
  const refused = refuseSize(bytes);
  if (refused) return refused;
  if (!extensions.includes(extension)) return refuse({ code: 'format-unsupported', extension });
  return readText(tableName(name), bytes, reading);
}

/** The same, of a file that is text by its bytes whatever it is called. */
export function readText(
  name: string,
  bytes: Uint8Array,
  settled: TableReading,
): Result<TextTable, IntakeRefusal> {
  const { text, encoding, strays, ...charset } = judgeCharset(bytes, settled.encoding);
  const binary = text.indexOf('\0');
  if (binary >= 0) return refuse({ code: 'csv-unreadable', line: lineAt(text, binary) });
  const { declared, body } = declaredIn(text);
  const known = settled.delimiter ?? declared;
  const { delimiter, sure } = known ? { delimiter: known, sure: true } : judgeDelimiter(body);
  const parsed = recordsOf(body, delimiter, settled.quotes);
  if (!parsed.ok) return parsed;
  const { records, quotes, doubt } = parsed.value;
  const rows = records.map((cells, number) => ({ number, cells }));
  const parts = setApart(rows, settled.head);
  if (!rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')))
    return refuse({ code: 'csv-without-rows' });

  const reading = { delimiter, encoding, quotes, head: parts.place } as const;
  const doubts: ReadingDoubt[] = [
    ...(charset.sure ? [] : (['encoding'] as const)),
    ...(sure ? [] : (['delimiter'] as const)),
    ...(doubt === undefined ? [] : (['quotes'] as const)),
    ...(parts.sure ? [] : (['head'] as const)),
  ];
  if (doubts.length > 0) {
    const proposed = { name, rows, ...(doubt !== undefined && { doubtful: doubt }) };
    return refuse(tableUnsure(doubts, reading, [proposed]));
  }
  const named = parts.head.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = parts.body.reduce((widest, { cells }) => Math.max(widest, cells.length), named);
  const ragged = parts.body.filter(({ cells }) => cells.length > named).length;
  const notes = linesIn(parts.around, delimiter);
  const noticed = {
    ...(named > 0 && ragged > 0 && { ragged }),
    ...(strays > 0 && { undecoded: strays }),
  };
  const table = {
    name,
    columns: columnNames(parts.head, width),
    rows: parts.body.map(({ cells }) => padded(cells, width)),
    ...(notes.length > 0 && { notes }),
    ...(Object.keys(noticed).length > 0 && { noticed }),
  };
  return ok({ tables: [table], reading });
}

/** A sentence has commas of its own. */
const linesIn = (rows: readonly NumberedRow[], delimiter: string) =>
  delimiter === ',' ? rows.map(({ cells }) => withoutEnd(cells.join(','), /,/)) : linesOf(rows);

/**
 * Whether a text is rows of several fields rather than words: by its name, or because a separator splits most of its
 * lines alike.
 */
export function isSeparated({ name, bytes }: Pick<IncomingFile, 'name' | 'bytes'>): boolean {
  if (!['txt', ''].includes(extensionOf(name))) return extensions.includes(extensionOf(name));
  const { declared, body } = declaredIn(judgeCharset(bytes).text);
  return declared !== undefined || separates(body);
}

/** What a file's table is called: its name without the folder and the extension. */
export const tableName = (file: string): string => plainLine(baseName(file), 200);

/** Excel's own first line, `sep=;`, says what separates and is no data. */
function declaredIn(text: string) {
  const match = /^"?sep=([;,|\t])"?\r?(?:\n|$)/i.exec(text);
  const declared = delimiters.find((delimiter) => delimiter === match?.[1]);
  return declared ? { declared, body: text.slice(match?.[0].length) } : { declared, body: text };
}

const padded = (row: readonly string[], width: number) =>
  row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => '')];

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const baseName = (name: string) => (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
