import type { Lines } from '#shared/list/parted.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { type PageWindow, rowAt } from '../../../ask/page-window.ts';

/** The references of the rows that have been read, in the order of the list. */
export const referencesIn = ({ pages }: PageWindow<CaseRow>): readonly string[] =>
  [...pages]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, { rows }]) => rows.map(({ reference }) => reference));

/** The references on the lines from one to another, both included, as far as they have been read. */
export function referencesOn(
  held: PageWindow<CaseRow>,
  lines: Lines,
  from: number,
  to: number,
): readonly string[] {
  const [first, last] = from < to ? [from, to] : [to, from];
  return Array.from({ length: last - first + 1 }, (_, at) => lines.at(first + at)?.row).flatMap(
    (row) => (row === undefined ? [] : (rowAt(held, row)?.reference ?? [])),
  );
}
