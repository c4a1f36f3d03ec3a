import type { HeadRows } from '#domain/case/data/table-reading.ts';
import type { CollectedTableWithRows, Progress } from '../tables/collected-table.ts';
import { tableUnsure } from '../tables/table-unsure.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { type Archive, openArchive } from './archive.ts';
import { readComments } from './comments.ts';
import { readDrawingTexts } from './drawing-texts.ts';
import { numberText } from './number-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readFormats } from './styles.ts';
import { type NotedSheet, type Tabulated, tabulate } from './tabulate.ts';
import { readWorkbook } from './workbook.ts';

/**
 * The tables of a spreadsheet (ECMA-376), one for each sheet that holds anything.
 *
 * @param head what a person said of the sheets whose head is not plain to see
 */
export async function readXlsx(
  bytes: Uint8Array,
  progress: Progress,
  head?: HeadRows,
): Promise<CollectedTableWithRows[]> {
  try {
    const sheets = await read(await openArchive(bytes), progress);
    return tablesOf(sheets, head);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // Damaged zip and XML are told of in the words of two libraries.
    throw new Unreadable({ code: 'spreadsheet-unreadable' });
  }
}

/** Sheets as tables; what a person said counts where the head is not plain to see, and where there is one sheet. */
export function tablesOf(sheets: readonly NotedSheet[], head?: HeadRows): CollectedTableWithRows[] {
  const read = sheets.flatMap((sheet) => {
    const seen = tabulate(sheet);
    if (!seen || !head || (seen.sure && sheets.length > 1)) return seen ?? [];
    const settled = tabulate(sheet, head);
    return settled ? { ...settled, sure: true } : [];
  });
  const unsure = read.filter(({ sure }) => !sure);
  if (unsure[0]) {
    const reading = { head: unsure[0].place };
    throw new Unreadable(tableUnsure(['head'], reading, unsure.map(proposed)));
  }
  return read.map(({ table }) => table);
}

const proposed = ({ table: { name }, rows }: Tabulated) => ({ name, rows });

async function read(archive: Archive, progress: Progress): Promise<NotedSheet[]> {
  const { sheets, since1904, stylesPath, stringsPath } = await readWorkbook(archive);
  const formats = await readFormats(archive, stylesPath);
  const numbers = formats.map((pattern) => numberText(pattern, since1904));
  const strings = await readSharedStrings(archive, stringsPath);
  const total = sheets.reduce((sum, { path }) => sum + archive.sizeOf(path), 0);
  let done = 0;
  const heard = (more: number) => progress((done += more), total);
  const read: NotedSheet[] = [];
  for (const { name, path, hidden } of sheets) {
    const sheet = await readSheet(archive, path, { strings, numbers }, heard);
    const comments = await readComments(archive, path);
    const texts = await readDrawingTexts(archive, path);
    read.push({ ...sheet, name, hidden, comments, texts });
  }
  return read;
}
