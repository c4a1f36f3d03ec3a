import { fitting } from '#shared/list/arrange.ts';
import type { ListColumn, ShownColumn } from '#shared/list/arrangement.ts';

/** In px, where there is room and where there is little. */
const widths: Readonly<Record<ListColumn, readonly [wide: number, narrow: number]>> = {
  reference: [124, 116],
  requester: [180, 118],
  kind: [190, 164],
  status: [118, 118],
  handler: [140, 104],
  due: [172, 164],
  received: [104, 92],
};

/** What stands beside the columns: the box that chooses a row, and the row's own edges. */
const [chooseWidth, edges] = [20, 48];

/** In px, of the column that takes what is left: beyond it the eye does not find the end of its row. */
const widest = 1024;

/** In px, of the longest kind in one line: for it the person and the subject spare what they can. */
const wholeKind = 250;

/** The gap between columns that there is room for, or little. */
const gaps = [16, 10] as const;

export interface Laid {
  readonly columns: readonly ShownColumn[];
  readonly gap: number;
  /** For `grid-template-columns`. */
  readonly template: string;
}

export const widthOf = ({ column, width }: ShownColumn): number => width ?? widths[column][0];

/**
 * The columns laid out in a room of so many px: closer together before any of them gives way. Letters are `drawn` so many
 * times as large as usual, and columns with them; a width that somebody has chosen stays.
 */
export function layOut(columns: readonly ShownColumn[], room: number, drawn = 1): Laid {
  const choose = Math.round(chooseWidth * drawn);
  const inner = room - edges - choose;
  const isWide = columns.reduce((sum, shown) => sum + needs(shown, 0, drawn), 0) <= inner;
  const size = isWide ? 0 : 1;
  const fits = fitting(columns, inner, (shown) => needs(shown, size, drawn));
  const taken = fits.reduce((sum, shown) => sum + needs(shown, size, drawn), 0);
  const tracks = fits.map((shown) => track(shown, size, drawn, inner - taken));
  return { columns: fits, gap: gaps[size], template: [`${choose}px`, ...tracks].join(' ') };
}

type Size = 0 | 1;

const needs = ({ column, width }: ShownColumn, size: Size, drawn: number): number =>
  (width ?? widths[column][size] * drawn) + gaps[size];

/** The person and the subject take what is left, up to their widest: a list is as wide as its columns, which have no other end. */
function track({ column, width }: ShownColumn, size: Size, drawn: number, left: number): string {
  if (width !== undefined) return `${width}px`;
  const usual = Math.round(widths[column][size] * drawn);
  if (column === 'kind' && left > 400 * drawn) return `${Math.round(wholeKind * drawn)}px`;
  if (column !== 'requester') return `${usual}px`;
  return usual + left > widest * drawn
    ? `${Math.round(widest * drawn)}px`
    : `minmax(${usual}px, 1fr)`;
}
