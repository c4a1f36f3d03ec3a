import { holdBounds, mostColumns } from '../tables/bounds.ts';
import type { Comment } from './comments.ts';
import type { NotedSheet } from './tabulate.ts';
import { readXml } from './xml.ts';

/** The sheets of an XML spreadsheet of 2003 (`urn:schemas-microsoft-com:office:spreadsheet`). */
export async function readXmlSpreadsheet(bytes: Uint8Array): Promise<NotedSheet[]> {
  const sheets: NotedSheet[] = [];
  let rows: [number, string[]][] = [];
  let comments: Comment[] = [];
  let hiddenRows = new Set<number>();
  let hiddenColumns = new Set<number>();
  let merged: { top: number; bottom: number; left: number; right: number }[] = [];
  let sheet = { name: '', hidden: false };
  let [row, column, across, nextColumn] = [-1, -1, 0, 0];
  let cells: string[] = [];
  let text: string | undefined;
  let into: 'cell' | 'comment' | 'visible' | undefined;
  let formula = false;
  let unvalued = 0;
  let filled = false;

  await readXml(once(bytes), {
    open: (name, raw) => {
      const attributes = plain(raw);
      if (name === 'Worksheet') {
        sheet = { name: attributes['Name'] ?? '', hidden: false };
        [rows, comments, merged, row, unvalued] = [[], [], [], -1, 0];
        [hiddenRows, hiddenColumns, nextColumn] = [new Set(), new Set(), 0];
      } else if (name === 'Column') {
        const at = Number(attributes['Index'] ?? nextColumn + 1) - 1;
        const last = Math.min(mostColumns, at + Number(attributes['Span'] ?? 0));
        for (let one = at; one <= last; one += 1)
          if (attributes['Hidden'] === '1') hiddenColumns.add(one);
        nextColumn = last + 1;
      } else if (name === 'Row') {
        row = attributes['Index'] ? Number(attributes['Index']) - 1 : row + 1;
        [cells, column, across] = [[], -1, 0];
        if (attributes['Hidden'] === '1') hiddenRows.add(row);
      } else if (name === 'Cell') {
        column = attributes['Index'] ? Number(attributes['Index']) - 1 : column + 1 + across;
        holdBounds(column + 1, rows.length + 1);
        across = Number(attributes['MergeAcross'] ?? 0);
        const down = Number(attributes['MergeDown'] ?? 0);
        if (across > 0 || down > 0) {
          merged.push({ top: row, bottom: row + down, left: column, right: column + across });
        }
        formula = attributes['Formula'] !== undefined;
        filled = false;
      } else if (name === 'Data') {
        into ??= 'cell';
        text ??= '';
      } else if (name === 'Comment') {
        into = 'comment';
        text = '';
      } else if (name === 'Visible') {
        into = 'visible';
        text = '';
      }
    },
    text: (piece) => {
      if (text !== undefined) text += piece;
    },
    close: (name) => {
      if (name === 'Data' && into === 'cell') {
        cells[column] = text ?? '';
        filled = text !== '';
        [text, into] = [undefined, undefined];
      } else if (name === 'Comment') {
        if (text?.trim()) comments.push({ row, column, text: text.trim() });
        [text, into] = [undefined, undefined];
      } else if (name === 'Visible') {
        sheet.hidden = /hidden/i.test(text ?? '');
        [text, into] = [undefined, undefined];
      } else if (name === 'Cell') {
        if (formula && !filled) unvalued += 1;
      } else if (name === 'Row') {
        if (cells.length > 0) rows.push([row, cells]);
      } else if (name === 'Worksheet') {
        sheets.push({
          ...sheet,
          rows,
          merged,
          hiddenRows,
          hiddenColumns,
          unvalued,
          comments,
          texts: [],
        });
      }
    },
  });
  return sheets;
}

/** Attributes without their prefix: `ss:Index`. */
const plain = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
  );

async function* once(bytes: Uint8Array) {
  yield bytes;
}
