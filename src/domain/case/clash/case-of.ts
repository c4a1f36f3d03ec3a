import { compareOrder, placeKey } from '../../team/order.ts';
import type { Sight } from '../../team/sight.ts';
import type { Case } from '../case.ts';
import { evolve } from '../evolve.ts';
import { isOneLine } from './causes.ts';
import { clashesIn } from './clashes.ts';
import type { Happening } from './facts.ts';
import type { Judged } from './judged.ts';
import { possibleClock } from './possible-clock.ts';

const nothing: Judged = { clashes: [], aside: [] };

/** A case as all its events make it, or that it is destroyed for good. */
export type Made =
  | { readonly state: 'stands'; readonly subject: Case }
  | { readonly state: 'destroyed' }
  /** Its opening is not there: nothing can be said of it yet. */
  | { readonly state: 'unopened' };

/**
 * A case from its whole history: folded in the book's order, without what a clash leaves out of account. The same on every desk
 * that has the same events. A history of one line is a plain fold.
 *
 * @param id the case's id in the book
 * @param history every event of the case that counts, in any order
 */
export function caseOf(id: string, history: readonly Happening[], sight: Sight): Made {
  const ordered = history.toSorted(compareOrder);
  const apart = !isOneLine(ordered, sight);
  const { clashes, aside } = apart ? clashesIn(ordered, sight) : nothing;
  const left = new Set(aside);
  const counted = apart ? ordered.filter((one) => !left.has(placeKey(one))) : ordered;
  let subject: Case | undefined;
  for (const { event, at, officer } of counted) {
    if (event.type === 'case-shredded') return { state: 'destroyed' };
    // What was done before the opening in this order was made up: no desk has a case before it is opened.
    if (!subject && event.type !== 'case-opened') continue;
    subject = evolve(id, subject, event, at, officer);
  }
  if (!subject) return { state: 'unopened' };
  if (!apart) return { state: 'stands', subject };
  const clock = possibleClock(subject.clock, subject.receivedAt);
  return { state: 'stands', subject: { ...subject, clock, clashes } };
}
