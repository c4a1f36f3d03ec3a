import { headOf } from '#domain/audit/heads.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { Damage } from '#shared/damage.ts';
import { behind, firstPlace, type Place } from '../journal/place.ts';
import { Walk } from '../journal/walk.ts';
import type { Batch } from './batches.ts';
import { Judge } from './judge.ts';
import { linesOf, type Line, type Standing } from './line.ts';
import { isForeign, type Proven } from './proven.ts';

/** Events of a desk's log that no copy has. */
export type Gap = Damage['gaps'][number];

/** One log of what several copies have. */
export interface Merged {
  readonly batches: readonly Batch[];
  readonly place: Place;
  readonly gaps: readonly Gap[];
  /** How many events the first copy had not. */
  readonly fromOthers: number;
}

/** What a line goes on with, and of which copy. */
interface Next extends Standing {
  readonly line: Line;
  readonly copy: number;
}

/**
 * Puts together what copies have of a book, in the order of the first of them: only what follows and is signed, and nothing
 * that is known to be another's. Where no copy goes on, a log is gone on with behind a gap.
 */
export function merge(
  bookId: string,
  copies: readonly (readonly Batch[])[],
  proven: Proven,
  use: 'to-write' | 'to-read',
): Merged {
  const own = copies.map((batches) => linesOf(batches.filter((one) => !isForeign(proven, one))));
  const judge = new Judge(bookId, use === 'to-read' ? proven : undefined);
  const batches: Batch[] = [];
  const gaps: Gap[] = [];
  let place = firstPlace;
  let fromOthers = 0;

  const headsOf = (lines: readonly Line[], copy: number): Next[] =>
    lines
      .flatMap((line) => {
        const found = line.next(bookId, place);
        return found ? { ...found, line, copy } : [];
      })
      .toSorted((one, other) => one.nth - other.nth);

  function take({ batch, line, copy }: Next, next: Place): void {
    line.drop();
    if (!judge.take(batch, gaps.length > 0)) return;
    place = next;
    batches.push(batch);
    if (copy > 0) fromOthers += batch.length;
  }

  /** What comes next in the order of each copy, before what another desk wrote behind it. */
  function takeNext(): boolean {
    const heads = own.map(headsOf);
    const inTurn = heads.flatMap((found) => found.slice(0, 1));
    const behindThem = heads.flatMap((found) => found.slice(1));
    for (const next of [...inTurn, ...behindThem]) {
      const after = placeAfter(next.batch, bookId, place);
      if (!after) continue;
      take(next, after);
      return true;
    }
    return false;
  }

  /** Goes on with the first that is left, where nothing that there is comes before it. */
  function jump(): boolean {
    const [first] = own.flatMap((lines, copy) => headsOf(lines, copy).slice(0, 1));
    const header = first?.batch[0]?.link.header;
    if (!first || !header) return false;
    const { desk = '', seq } = header;
    const reached = headOf(place.heads, bookId, header.desk, sha256)?.seq ?? 0;
    if (seq > reached + 1) gaps.push({ desk, from: reached + 1, to: seq - 1 });
    const links = first.batch.map(({ link }) => link);
    take(first, behind(place, links, 0));
    return true;
  }

  while (takeNext() || jump());
  return { batches, place, gaps, fromOthers };
}

function placeAfter(batch: Batch, bookId: string, place: Place): Place | undefined {
  const walk = new Walk(bookId, place);
  return batch.every((event) => walk.take(event)) ? walk.place(0) : undefined;
}
