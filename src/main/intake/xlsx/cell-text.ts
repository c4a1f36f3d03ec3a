import { Unreadable } from '../tables/unreadable.ts';
import type { NumberText } from './number-text.ts';
import { unescaped } from './shared-strings.ts';

/** A cell as the sheet writes it (ECMA-376 part 1, 18.3.1.4). */
export interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** What stands in its `v`; `undefined` where it has none. */
  value: string | undefined;
  /** Its formula; `undefined` where it has none. */
  formula: string | undefined;
  /** The text inside its `is`. */
  text: string;
}

/** What the cells of a sheet point to. */
export interface Pointed {
  readonly strings: readonly string[];
  readonly numbers: readonly NumberText[];
}

/** What a cell shows. One that holds nothing shows nothing: it points to no shared text. */
export function cellText(cell: Cell, { strings, numbers }: Pointed): string {
  const { type, style, value = '', formula, text } = cell;
  if (lacksValue(cell)) return `=${formula}`;
  switch (type) {
    case 's': {
      if (value.trim() === '') return unescaped(text);
      const shared = strings[Number(value)];
      if (shared === undefined) throw new Unreadable({ code: 'spreadsheet-unreadable' });
      return shared;
    }
    case 'b':
      return value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE';
    case 'n': {
      if (value.trim() === '') return unescaped(text);
      const show = numbers[style];
      return show ? show(value.trim()) : value.trim();
    }
    default:
      return unescaped(value || text);
  }
}

/** Whether a formula stands there that nobody has worked out. A text of no letters is worked out. */
export const lacksValue = ({ type, value, formula }: Cell): boolean =>
  formula !== undefined && (value === undefined || (value === '' && type !== 'str'));

export const isOn = (value = '') => /^(?:1|true|on)$/.test(value);
