import type { Sight } from '../../team/sight.ts';
import type { CaseEvent } from '../event.ts';
import { answeredApart } from './answered-apart.ts';
import { keyed, type Keyed } from './causes.ts';
import { disposedApart } from './disposed-apart.ts';
import { endedApart } from './ended-apart.ts';
import type { ClashEvent } from './event.ts';
import type { Happening } from './facts.ts';
import type { Judged } from './judged.ts';

/**
 * What does not go together in a case's history, and which events are left out of account: those that are cautiously not
 * counted while it stands, and those that lost when it was settled. Pure and total: the same from the same events, in
 * whatever order they came, and nothing at all where one desk wrote them.
 *
 * @param history in order, every event of the case that counts (`team/standing.ts`), its destruction among them
 * @example closed as granted at one desk and as refused at another, neither of which had the other's: one clash, and
 *   neither closing counts
 */
export function clashesIn(history: readonly Happening[], sight: Sight): Judged {
  const all = history.map(keyed);
  const ofCase = all.filter(isOfCase);
  const choices = ofCase.filter(isChoice);
  const found = [
    answeredApart(ofCase, choices, sight),
    endedApart(ofCase, choices, sight),
    disposedApart(all, choices, sight),
  ];
  return {
    clashes: found.flatMap(({ clashes }) => clashes),
    aside: found.flatMap(({ aside }) => aside),
  };
}

const isOfCase = (one: Keyed): one is Keyed<CaseEvent> =>
  one.happening.event.type !== 'case-shredded';

const isChoice = (one: Keyed): one is Keyed<ClashEvent> =>
  one.happening.event.type === 'clash-settled';
