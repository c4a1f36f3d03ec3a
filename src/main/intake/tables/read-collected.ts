import { ok, refuse, type Result } from '#domain/result.ts';
import type { TableReading } from '#domain/case/data/table-reading.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { decodeText } from '../text/decode-text.ts';
import { holdText } from './bounds.ts';
import { enclosureType } from './enclosure.ts';
import { extensionOf, type IncomingFile, refuseSize } from '../incoming-file.ts';
import { readJson } from '../json/read-json.ts';
import { mailTables } from '../mail/mail-tables.ts';
import { lookAlikeOf } from './look-alike.ts';
import { isSeparated, readTable, readText, tableName } from './read-table.ts';
import type { CollectedTableWithRows, Progress } from './collected-table.ts';
import { Unreadable } from './unreadable.ts';
import { isZip, spreadsheetType } from '../xlsx/spreadsheet-type.ts';

/** What a file of personal data is and holds. An enclosure holds no tables: it is kept and listed as it is. */
export interface Collected {
  readonly mediaType: string;
  readonly tables: readonly CollectedTableWithRows[];
  /** How a text was read as a table. */
  readonly reading?: TableReading;
}

type File = Pick<IncomingFile, 'name' | 'bytes'> & { readonly reading?: TableReading };

/**
 * Reads a file of personal data. The same bytes, name and reading always give the same tables, so that the rows can be
 * read again from the kept file.
 */
export async function readCollected(
  file: File,
  progress: Progress = () => undefined,
): Promise<Result<Collected, IntakeRefusal>> {
  const refused = refuseSize(file.bytes);
  if (refused) return refused;
  try {
    const collected = await read(file, progress);
    if (!collected.ok) return refuse(naming(file, collected.error));
    holdText(collected.value.tables);
    return collected;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refuse(naming(file, error.refusal));
  }
}

/** Of several files a person must know which one they are asked about. */
const naming = ({ name: file }: File, refusal: IntakeRefusal): IntakeRefusal =>
  refusal.code === 'table-unsure' ? { ...refusal, file } : refusal;

async function read(file: File, progress: Progress): Promise<Result<Collected, IntakeRefusal>> {
  const extension = extensionOf(file.name);
  const mail = await mailTables(file);
  if (mail) return mail;
  const alike = await readLookAlike(file);
  if (alike) return alike;
  const spreadsheet = spreadsheetType(file);
  if (spreadsheet) {
    const { readXlsx } = await import('../xlsx/read-xlsx.ts');
    const head = file.reading?.head;
    const read = holding(spreadsheet, await readXlsx(file.bytes, progress, head));
    return read.ok ? ok({ ...read.value, ...(head && { reading: { head } }) }) : read;
  }
  if (isZip(file.bytes))
    return refuse({ code: 'format-unsupported', extension: extension || 'zip' });
  if (['json', 'jsonl', 'ndjson', 'geojson'].includes(extension)) {
    return holding('application/json', readJson(decodeText(file.bytes), tableName(file.name)));
  }
  const enclosed = enclosureType(file);
  if (enclosed !== undefined && !isSeparated(file)) return ok({ mediaType: enclosed, tables: [] });
  const table = readTable(file);
  return table.ok ? ok({ mediaType: 'text/csv', ...table.value }) : table;
}

/** A page, XML or text under a spreadsheet's name, read as what it is. */
async function readLookAlike(file: File): Promise<Result<Collected, IntakeRefusal> | undefined> {
  const what = lookAlikeOf(file);
  if (what === undefined) return undefined;
  const { name, bytes, reading = {} } = file;
  if (what === 'text') {
    const read = readText(tableName(name), bytes, reading);
    return read.ok ? ok({ mediaType: 'text/csv', ...read.value }) : read;
  }
  const { sheetsWithin } = await import('../xlsx/sheets-within.ts');
  const sheets = await sheetsWithin(what, file);
  const settled = reading.head && { reading: { head: reading.head } };
  const read = holding(what === 'page' ? 'text/html' : 'application/xml', sheets);
  return read.ok ? ok({ ...read.value, ...settled }) : read;
}

function holding(
  mediaType: string,
  tables: readonly CollectedTableWithRows[],
): Result<Collected, IntakeRefusal> {
  return tables.length > 0 ? ok({ mediaType, tables }) : refuse({ code: 'file-without-tables' });
}
