import type { Sight } from '../../team/sight.ts';
import type { CaseEvent } from '../event.ts';
import { groupBy, isFilled, latest, sideOf, type Keyed } from './causes.ts';
import type { Clash } from './facts.ts';
import { clashId, type Judged } from './judged.ts';
import { choiceOn, overruled, type Choice } from './settled.ts';

/** What leaves an ended case ended: it can be done in one as well. */
const afterTheEnd: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  'note-added',
  'task-added',
  'task-completed',
  'task-dropped',
  'area-chased',
  'contact-logged',
  'file-attached',
  'case-linked',
  'case-unlinked',
  'evidence-given',
  'case-seen',
  'copy-taken',
  'case-assigned',
  'case-handed-over',
  'hold-placed',
  'hold-lifted',
  'data-disposed',
  'letter-facts-given',
  'letter-drafted',
  'letter-approved',
  'lifting-announced',
  'restriction-lifted',
  'message-settled',
  'due-date-changed',
  'clash-settled',
  'case-closed',
  'case-reopened',
]);

type Ended = Keyed<CaseEvent>;

/**
 * A case that was ended in two ways, or reopened by one and ended by another, or ended by somebody who did not know what had
 * come in or been done. Until it is settled, it is open.
 *
 * @param history in order
 */
export function endedApart(
  history: readonly Ended[],
  choices: readonly Choice[],
  sight: Sight,
): Judged {
  const endings = history.filter(({ happening: { event } }) => isEnding(event));
  const choice = choiceOn('ending', choices, sight);
  const out = choice ? overruled(choice, endings, sight) : [];
  const last = latest(
    endings.filter((one) => !out.includes(one)),
    sight,
  );
  const sides = groupBy(last, ({ happening: { event } }) => endOf(event));
  const inForce = endings.filter((one) => !out.includes(one) && isInForce(one, endings, sight));
  const aside = out.map(({ key }) => key);
  if (sides.length > 1) {
    const told = sides.map((side) => sideOf(side, history, sight));
    const clash = { kind: 'ended-differently', topic: 'ending', sides: told } as const;
    const clashes: Clash[] = [{ id: clashId('ending', told), ...clash }];
    return { clashes, aside: [...aside, ...inForce.map(({ key }) => key)] };
  }
  const unaware = endedUnaware(inForce, last, history, choices, sight);
  return { clashes: unaware.clashes, aside: [...aside, ...unaware.aside] };
}

/**
 * An end that leaves out of account what nobody who ended the case knew.
 *
 * @param inForce the closings that nobody has reopened, the last ones and what those repeat
 */
function endedUnaware(
  inForce: readonly Ended[],
  last: readonly Ended[],
  history: readonly Ended[],
  choices: readonly Choice[],
  sight: Sight,
): Judged {
  const topic = 'ending-unaware';
  const choice = choiceOn(topic, choices, sight);
  const keeps = inForce.some(({ key }) => key === choice?.happening.event.chosen);
  const isSettled = (one: Ended) =>
    choice !== undefined && sight.saw(choice.happening, one.happening);
  const standing = inForce.filter((one) => keeps || !isSettled(one));
  const closings = standing.filter((one) => last.includes(one));
  const work = history.filter(
    (one) =>
      !afterTheEnd.has(one.happening.event.type) &&
      !(keeps && isSettled(one)) &&
      closings.some((closing) => sight.concurrent(closing.happening, one.happening)) &&
      !last.some((end) => sight.saw(end.happening, one.happening)),
  );
  const keysOf = (list: readonly Ended[]) => list.map(({ key }) => key);
  if (!isFilled(closings) || !isFilled(work)) {
    return { clashes: [], aside: keysOf(inForce.filter((one) => !standing.includes(one))) };
  }
  const sides = [closings, work].map((side) => sideOf(side, history, sight));
  return {
    clashes: [{ id: clashId(topic, sides), kind: 'ended-unaware', topic, sides, meanwhile: 1 }],
    aside: keysOf(inForce),
  };
}

/** Whether a closing still holds as far as its own line goes: nobody who knew of it has reopened the case. */
const isInForce = (one: Ended, endings: readonly Ended[], sight: Sight) =>
  one.happening.event.type === 'case-closed' &&
  !endings.some(
    ({ happening }) =>
      happening.event.type === 'case-reopened' && sight.saw(happening, one.happening),
  );

const isEnding = ({ type }: CaseEvent) => type === 'case-closed' || type === 'case-reopened';

/** What an end says: the outcome and on which grounds. */
function endOf(event: CaseEvent): string {
  if (event.type !== 'case-closed') return event.type;
  const { outcome, grounds = [] } = event;
  return JSON.stringify([outcome, ...grounds.map(({ ground }) => ground)]);
}
