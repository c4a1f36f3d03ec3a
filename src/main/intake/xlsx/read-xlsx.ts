import type { CollectedTableWithRows, Progress } from '../tables/collected-table.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { openArchive } from './archive.ts';
import { numberText } from './number-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readFormats } from './styles.ts';
import { tabulate } from './tabulate.ts';
import { readWorkbook } from './workbook.ts';

/** The tables of a spreadsheet (ECMA-376), one for each sheet that holds anything. */
export async function readXlsx(
  bytes: Uint8Array,
  progress: Progress,
): Promise<CollectedTableWithRows[]> {
  try {
    return await read(bytes, progress);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // Damaged zip and XML are told of in the words of two libraries.
    throw new Unreadable({ code: 'spreadsheet-unreadable' });
  }
}

async function read(bytes: Uint8Array, progress: Progress): Promise<CollectedTableWithRows[]> {
  const archive = await openArchive(bytes);
  const { sheets, since1904, stylesPath, stringsPath } = await readWorkbook(archive);
  const formats = await readFormats(archive, stylesPath);
  const numbers = formats.map((pattern) => numberText(pattern, since1904));
  const strings = await readSharedStrings(archive, stringsPath);
  const total = sheets.reduce((sum, { path }) => sum + archive.sizeOf(path), 0);
  let done = 0;
  const heard = (more: number) => progress((done += more), total);
  const tables: CollectedTableWithRows[] = [];
  for (const { name, path, hidden } of sheets) {
    const sheet = await readSheet(archive, path, { strings, numbers }, heard);
    const table = tabulate(name, sheet, hidden);
    if (table) tables.push(table);
  }
  return tables;
}
