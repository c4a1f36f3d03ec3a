import { holdBounds, mostColumns } from '../tables/bounds.ts';
import { Unreadable } from '../tables/unreadable.ts';
import type { Archive } from './archive.ts';
import { areaOf, columnIn, type Area } from './cell-place.ts';
import type { NumberText } from './number-text.ts';
import { unescaped } from './shared-strings.ts';
import { readXml } from './xml.ts';

/** A sheet's cells as text. */
export interface Sheet {
  /** Row number, counted from 0, to its cells; a cell that is not there is a hole. */
  readonly rows: ReadonlyMap<number, string[]>;
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Column numbers, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What the cells of a sheet point to. */
export interface Pointed {
  readonly strings: readonly string[];
  readonly numbers: readonly NumberText[];
}

/** Reads the cells of one sheet (ECMA-376 part 1, 18.3). Of a formula its kept value counts, else the formula itself. */
export async function readSheet(
  archive: Archive,
  path: string,
  pointed: Pointed,
  heard: (bytes: number) => void,
): Promise<Sheet> {
  const rows = new Map<number, string[]>();
  const merged: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row: string[] = [];
  let rowNumber = -1;
  let widest = 0;
  let cell = { column: -1, type: 'n', style: 0, value: '', formula: '', text: '' };
  let collecting: 'value' | 'formula' | 'text' | undefined;
  let reading = false;

  await readXml(
    archive.read(path),
    {
      open: (name, attributes) => {
        switch (name) {
          case 'row':
            rowNumber = attributes['r'] ? Number(attributes['r']) - 1 : rowNumber + 1;
            row = [];
            cell.column = -1;
            if (isOn(attributes['hidden'])) hiddenRows.add(rowNumber);
            break;
          case 'c': {
            const column = attributes['r'] ? columnIn(attributes['r']) : cell.column + 1;
            const type = attributes['t'] ?? 'n';
            cell = {
              column,
              type,
              style: Number(attributes['s'] ?? 0),
              value: '',
              formula: '',
              text: '',
            };
            break;
          }
          case 'v':
            collecting = 'value';
            break;
          case 'f':
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
        if (collecting) cell[collecting] += text;
      },
      close: (name) => {
        switch (name) {
          case 'c': {
            const shown = cellText(cell, pointed);
            if (shown === '') break;
            row[cell.column] = shown;
            widest = Math.max(widest, cell.column + 1);
            break;
          }
          case 'row':
            if (row.length === 0) break;
            rows.set(rowNumber, row);
            holdBounds(widest, rows.size);
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
  return { rows, merged, hiddenRows, hiddenColumns };
}

interface Cell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string;
  readonly text: string;
}

function cellText(
  { type, style, value, formula, text }: Cell,
  { strings, numbers }: Pointed,
): string {
  switch (type) {
    case 's': {
      const shared = strings[Number(value)];
      if (shared === undefined) throw new Unreadable({ code: 'spreadsheet-unreadable' });
      return shared;
    }
    case 'inlineStr':
      return unescaped(text);
    case 'b':
      return value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE';
    case 'n': {
      if (value === '') return formula === '' ? '' : `=${formula}`;
      const show = numbers[style];
      return show ? show(value.trim()) : value.trim();
    }
    default:
      return value === '' && formula !== '' ? `=${formula}` : unescaped(value);
  }
}

const isOn = (value = '') => /^(?:1|true|on)$/.test(value);

function addSpan(columns: Set<number>, min = '0', max = min) {
  const last = Math.min(Number(max), mostColumns);
  for (let column = Number(min); column <= last; column += 1) columns.add(column - 1);
}
