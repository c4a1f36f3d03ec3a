import type { Sight } from '../../team/sight.ts';
import { isFilled, sideOf, type Keyed } from './causes.ts';
import type { Happening } from './facts.ts';
import { clashId, type Judged } from './judged.ts';
import { choiceOn, type Choice } from './settled.ts';

/** What no person did for its own sake. */
const besides: ReadonlySet<Happening['event']['type']> = new Set<Happening['event']['type']>([
  'due-date-changed',
  'case-seen',
  'copy-taken',
  'clash-settled',
  'data-disposed',
  'case-shredded',
]);

/**
 * A case, or its data, destroyed by one while another worked on it or placed a hold. Until it is settled, nothing is
 * disposed of: what is destroyed does not come back.
 *
 * @param history in order
 */
export function disposedApart(
  history: readonly Keyed[],
  choices: readonly Choice[],
  sight: Sight,
): Judged {
  const topic = 'disposal';
  const disposals = history.filter(({ happening: { event } }) => isDisposal(event));
  if (disposals.length === 0) return { clashes: [], aside: [] };
  const choice = choiceOn(topic, choices, sight);
  const isSettled = (one: Keyed) =>
    choice !== undefined && sight.saw(choice.happening, one.happening);
  const keeps = disposals.some(({ key }) => key === choice?.happening.event.chosen);
  const standing = disposals.filter((one) => keeps || !isSettled(one));
  const dropped = disposals.filter((one) => !standing.includes(one)).map(({ key }) => key);
  const against = history.filter(
    (one) =>
      !besides.has(one.happening.event.type) &&
      !(keeps && isSettled(one)) &&
      standing.some((disposal) => sight.concurrent(disposal.happening, one.happening)),
  );
  if (!isFilled(standing) || !isFilled(against)) return { clashes: [], aside: dropped };
  const sides = [standing, against].map((side) => sideOf(side, history, sight));
  return {
    clashes: [{ id: clashId(topic, sides), kind: 'disposed-against', topic, sides, meanwhile: 1 }],
    aside: disposals.map(({ key }) => key),
  };
}

const isDisposal = ({ type }: Happening['event']) =>
  type === 'data-disposed' || type === 'case-shredded';
