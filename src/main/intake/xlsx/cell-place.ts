import { Unreadable } from '../tables/unreadable.ts';

/** A rectangle of cells, both ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The column of `AB12`, counted from 0: 27. */
export function columnIn(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  // The last column of a spreadsheet is XFD.
  if (column < 1 || column > 16_384) throw new Unreadable({ code: 'spreadsheet-unreadable' });
  return column - 1;
}

/** The rectangle of `A1:B3`. */
export function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  return { top: rowIn(from), bottom: rowIn(to), left: columnIn(from), right: columnIn(to) };
}

function rowIn(place: string): number {
  const row = Number(/^[A-Z]{1,3}(\d{1,7})$/.exec(place)?.[1]);
  if (!(row >= 1 && row <= 1_048_576)) throw new Unreadable({ code: 'spreadsheet-unreadable' });
  return row - 1;
}
