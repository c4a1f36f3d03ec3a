import type { KeptMarks } from '#domain/disclosure/disclosure.ts';
import { isSameTable } from '#domain/disclosure/marks.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { PlaceLine } from '#shared/contract/cases/review-contract.ts';
import { findCase, type Work } from '../work.ts';
import { countPlaces, flaggedAs, nameOf, placesOf, standing } from './places.ts';
import { reviewCollected, type Reviewed } from './review.ts';
import { surrounded } from './surrounded.ts';

/** So many are shown in their surroundings; all are counted. */
const most = 4;
/** So much of what stands around a text is shown, in UTF-16 units each side. */
const around = 40;

/** Where a text stands that goes out: as many places as redacting it everywhere would mark, and as many as keeping it would. */
export async function findValue(
  work: Work,
  { reference, value }: Request<'review:find'>,
): Promise<Response<'review:find'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const placed = await placesOf(work, found.value, { value }, standing);
  if (!placed.ok) return placed;
  const waiting = await placesOf(work, found.value, { value }, (text) =>
    flaggedAs(text, found.value.disclosure),
  );
  if (!waiting.ok) return waiting;
  const reviewed = await reviewCollected(work, found.value);
  if (!reviewed.ok) return reviewed;
  const first: PlaceLine[] = [];
  for (const one of placed.value) {
    if (first.length >= most) break;
    first.push(...linesOf(one, reviewed.value).slice(0, most - first.length));
  }
  return ok({ places: countPlaces(placed.value), first, waiting: countPlaces(waiting.value) });
}

/** The places of one table with what stands around them. */
function linesOf(placed: KeptMarks, { tables, names }: Reviewed): PlaceLine[] {
  const { parts = [], names: named = [] } = placed.marks;
  const held = tables.find((table) => isSameTable(table.held, placed))?.held;
  const own = names.find((one) => isSameTable(one, placed)) ?? { names: [] };
  return [
    ...named.slice(0, most).map(([of, at, start, end]) => ({
      of,
      ...surrounded(nameOf(own, { of, at }), start, end, around),
    })),
    ...parts.slice(0, most).map(([row, column, start, end]) => ({
      row,
      column: held?.columns[column] ?? '',
      ...surrounded(held?.rows[row]?.[column] ?? '', start, end, around),
    })),
  ];
}
