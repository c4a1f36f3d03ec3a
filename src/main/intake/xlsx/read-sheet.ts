import { holdBounds, mostColumns } from '../tables/bounds.ts';
import type { Archive } from './archive.ts';
import { areaOf, columnIn, type Area } from './cell-place.ts';
import { type Cell, cellText, isOn, lacksValue, type Pointed } from './cell-text.ts';
import { readXml } from './xml.ts';

/** The number of a row, counted from 0, and its cells; a cell that is not there is a hole. */
export type Row = readonly [number: number, cells: string[]];

/** A sheet's cells as text. */
export interface Sheet {
  /** As they stand in the file. Two rows may bear one number: both are kept. */
  readonly rows: readonly Row[];
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Column numbers, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formulas whose value the file does not hold; they are shown themselves. */
  readonly unvalued: number;
}

/** Reads the cells of one sheet (ECMA-376 part 1, 18.3). Of a formula its kept value counts, else the formula itself. */
export async function readSheet(
  archive: Archive,
  path: string,
  pointed: Pointed,
  heard: (bytes: number) => void,
): Promise<Sheet> {
  const rows: Row[] = [];
  const merged: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  /** Formulas that further cells share, by their number, with the cell they stand in. */
  const shared = new Map<string, string>();
  let row: string[] = [];
  let rowNumber = -1;
  let widest = 0;
  let unvalued = 0;
  let cell = emptyCell(-1, {});
  let sharing: string | undefined;
  let collecting: 'value' | 'formula' | 'text' | undefined;
  let reading = false;

  const place = (shown: string) => {
    const before = row[cell.column];
    // Two cells of one place: neither is lost.
    row[cell.column] = before ? `${before}\n${shown}` : shown;
    widest = Math.max(widest, cell.column + 1);
  };
  const share = (place: string | undefined) => {
    if (sharing === undefined || cell.formula === undefined) return;
    if (cell.formula === '') cell.formula = shared.get(sharing) ?? '';
    else shared.set(sharing, `${cell.formula} (${place ?? ''})`);
  };
  let reference: string | undefined;

  await readXml(
    archive.read(path),
    {
      open: (name, attributes) => {
        switch (name) {
          case 'row':
            rowNumber = numberOf(attributes['r']) ?? rowNumber + 1;
            row = [];
            cell = emptyCell(-1, {});
            if (isOn(attributes['hidden'])) hiddenRows.add(rowNumber);
            break;
          case 'c': {
            reference = attributes['r'];
            cell = emptyCell(reference ? columnIn(reference) : cell.column + 1, attributes);
            sharing = undefined;
            break;
          }
          case 'v':
            cell.value ??= '';
            collecting = 'value';
            break;
          case 'f':
            cell.formula ??= '';
            if (attributes['t'] === 'shared') sharing = attributes['si'];
            collecting = 'formula';
            break;
          case 't':
            collecting = reading ? undefined : 'text';
            break;
          case 'rPh':
            reading = true;
            break;
          case 'mergeCell':
            merged.push(areaOf(attributes['ref'] ?? ''));
            holdBounds(1, merged.length);
            break;
          case 'col':
            if (isOn(attributes['hidden']))
              addSpan(hiddenColumns, attributes['min'], attributes['max']);
        }
      },
      text: (text) => {
        if (collecting) cell[collecting] = (cell[collecting] ?? '') + text;
      },
      close: (name) => {
        switch (name) {
          case 'c': {
            share(reference);
            if (lacksValue(cell)) unvalued += 1;
            const shown = cellText(cell, pointed);
            if (shown !== '') place(shown);
            break;
          }
          case 'row':
            if (row.length === 0) break;
            rows.push([rowNumber, row]);
            holdBounds(widest, rows.length);
            break;
          case 'rPh':
            reading = false;
            break;
          case 'v':
          case 'f':
          case 't':
            collecting = undefined;
        }
      },
    },
    heard,
  );
  return { rows, merged, hiddenRows, hiddenColumns, unvalued };
}

const emptyCell = (
  column: number,
  { t = 'n', s = '0' }: Readonly<Record<string, string>>,
): Cell => ({
  column,
  type: t,
  style: Number(s),
  value: undefined,
  formula: undefined,
  text: '',
});

/** A row's own number, where it says one that can be. */
function numberOf(said: string | undefined): number | undefined {
  const number = Number(said);
  return Number.isInteger(number) && number >= 1 && number <= 1_048_576 ? number - 1 : undefined;
}

function addSpan(columns: Set<number>, min = '0', max = min) {
  const last = Math.min(Number(max), mostColumns);
  for (let column = Number(min); column <= last; column += 1) columns.add(column - 1);
}
