import { firstWhere } from '#domain/first-where.ts';

/** Of a page in points, or of a room on screen in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a page lies in the long roll of pages, in px. */
export interface Place extends Size {
  readonly top: number;
}

/** A spot of the letter that holds at any zoom: a page from 1, and how far down it, in heights of the page. */
export interface Spot {
  readonly page: number;
  readonly down: number;
}

/** Px around and between pages. */
export const margin = 16;

/** Lays pages under each other. Whole px only, for between two px everything is blurred. */
export function placePages(sizes: readonly Size[], pxPerPoint: number): readonly Place[] {
  let top = margin;
  return sizes.map((size) => {
    const place = {
      top,
      width: Math.round(size.width * pxPerPoint),
      height: Math.round(size.height * pxPerPoint),
    };
    top += place.height + margin;
    return place;
  });
}

/** How high the roll is. */
export function heightOf(places: readonly Place[]): number {
  const last = places.at(-1);
  return last ? last.top + last.height + margin : 0;
}

/** The pages that lie at least in part between two heights; `last` is before `first` when there are none. */
export function pagesBetween(places: readonly Place[], from: number, to: number) {
  const first = firstPlace(places, ({ top, height }) => top + height > from);
  const after = firstPlace(places, ({ top }) => top >= to);
  return { first: first + 1, last: after };
}

/** The page of which most is seen; the upper one when two are seen alike. */
export function pageMostSeen(places: readonly Place[], from: number, to: number): number {
  const { first, last } = pagesBetween(places, from, to);
  let most = { page: Math.min(first, places.length), seen: 0 };
  for (let page = first; page <= last; page += 1) {
    const { top, height } = placeOf(places, page);
    const seen = (Math.min(to, top + height) - Math.max(from, top)) / Math.min(height, to - from);
    if (seen > most.seen + 0.01) most = { page, seen };
  }
  return most.page;
}

/** What lies at a height. In a gap it is the page above, beyond its end. */
export function spotAt(places: readonly Place[], y: number): Spot {
  const page = Math.max(
    1,
    firstPlace(places, ({ top }) => top > y),
  );
  const { top, height } = placeOf(places, page);
  return { page, down: (y - top) / height };
}

/** The height at which a view begins that has come as near a spot as it can: above the beginning there is nothing. */
export const topAt = (places: readonly Place[], spot: Spot): number =>
  Math.max(0, heightAt(places, spot));

/** The height at which a spot lies. */
export function heightAt(places: readonly Place[], { page, down }: Spot): number {
  const { top, height } = placeOf(places, page);
  return top + down * height;
}

const nowhere: Place = { top: 0, width: 1, height: 1 };
const placeOf = (places: readonly Place[], page: number) => places[page - 1] ?? nowhere;

const firstPlace = (places: readonly Place[], holds: (place: Place) => boolean): number =>
  firstWhere(0, places.length, (at) => holds(places[at] ?? nowhere));
