import { Parser } from 'htmlparser2';
import { holdBounds } from '../tables/bounds.ts';
import type { NotedSheet } from './tabulate.ts';

type Area = NotedSheet['merged'][number];

/** A table under way; one may stand in a cell of another. */
interface Begun {
  readonly rows: [number, string[]][];
  readonly merged: Area[];
  /** Those of them that reach down into the row at hand, or below. */
  reaching: Area[];
  occupied: ReadonlySet<number>;
  cells: string[] | undefined;
  column: number;
  text: string | undefined;
  span: { readonly across: number; readonly down: number };
}

const blocks = new Set(['br', 'p', 'div', 'li']);

/** The tables of a page as sheets; what stands around them is given as their texts, so that nothing of it is lost. */
export function pageTables(html: string, name: string): NotedSheet[] {
  const done: Begun[] = [];
  const open: Begun[] = [];
  const outside: string[] = [];
  let silent = 0;
  const endCell = () => {
    const table = open.at(-1);
    if (table?.text === undefined || !table.cells) return;
    const { across, down } = table.span;
    table.cells[table.column] = table.text
      .replaceAll(/[ \t\r\n]+/g, ' ')
      .replaceAll(' \u2028 ', '\n')
      .replaceAll('\u2028', '\n')
      .trim();
    const row = table.rows.length;
    if (across > 1 || down > 1) {
      const area = {
        top: row,
        bottom: row + down - 1,
        left: table.column,
        right: table.column + across - 1,
      };
      table.merged.push(area);
      if (down > 1) table.reaching.push(area);
    }
    table.column += across;
    table.text = undefined;
  };
  const endRow = () => {
    endCell();
    const table = open.at(-1);
    if (!table?.cells) return;
    table.rows.push([table.rows.length, table.cells]);
    holdBounds(table.column, table.rows.length);
    table.cells = undefined;
  };
  const parser = new Parser(
    {
      onopentag(tag, { colspan, rowspan }) {
        if (tag === 'script' || tag === 'style' || tag === 'title') silent += 1;
        const table = open.at(-1);
        if (tag === 'table') {
          open.push({
            rows: [],
            merged: [],
            reaching: [],
            occupied: new Set(),
            cells: undefined,
            column: 0,
            text: undefined,
            span: { across: 1, down: 1 },
          });
        } else if (tag === 'tr' && table) {
          endRow();
          table.cells = [];
          table.reaching = table.reaching.filter(({ bottom }) => bottom >= table.rows.length);
          table.occupied = occupiedIn(table.reaching);
          table.column = taken(table);
        } else if ((tag === 'td' || tag === 'th') && table) {
          endCell();
          table.cells ??= [];
          table.column = taken(table, table.column);
          table.text = '';
          table.span = { across: spanOf(colspan), down: spanOf(rowspan) };
        } else if (blocks.has(tag) && table?.text) {
          table.text += '\u2028';
        }
      },
      ontext(text) {
        if (silent > 0) return;
        const table = open.at(-1);
        if (table?.text !== undefined) table.text += text;
        else if (text.trim()) outside.push(text.replaceAll(/\s+/g, ' ').trim());
      },
      onclosetag(tag) {
        if (tag === 'script' || tag === 'style' || tag === 'title') silent -= 1;
        if (tag === 'td' || tag === 'th') endCell();
        if (tag === 'tr') endRow();
        if (tag !== 'table') return;
        endRow();
        const table = open.pop();
        if (table) done.push(table);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return done.map(({ rows, merged }, at) => ({
    name: done.length > 1 ? `${name} ${at + 1}` : name,
    hidden: false,
    rows,
    merged,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    unvalued: 0,
    comments: [],
    texts: at === 0 ? outside : [],
  }));
}

/** The first column, from one on, that no cell from above reaches down into. */
function taken({ occupied }: Begun, from = 0): number {
  let column = from;
  while (occupied.has(column)) column += 1;
  return column;
}

/** The columns of the next row that cells from above reach down into. */
function occupiedIn(reaching: readonly Area[]): Set<number> {
  const occupied = new Set<number>();
  for (const { left, right } of reaching) {
    for (let column = left; column <= right; column += 1) occupied.add(column);
  }
  return occupied;
}

const spanOf = (said = '1') => Math.min(1_000, Math.max(1, Number.parseInt(said, 10) || 1));
