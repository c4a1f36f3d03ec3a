import type { Sight } from '../../team/sight.ts';
import type { CaseEvent } from '../event.ts';
import { groupBy, latest, sideOf, type Keyed } from './causes.ts';
import type { Cautious } from './cautious.ts';
import type { Clash } from './facts.ts';
import { clashId, type Judged } from './judged.ts';
import { choiceOn, overruled, type Choice } from './settled.ts';
import { answerOf } from './topics.ts';

interface Question {
  readonly cautious: Cautious;
  readonly events: (Keyed<CaseEvent> & { readonly value: string })[];
}

/**
 * Questions of a case that were answered in two ways by officers who did not know of each other (`topics.ts`). A later answer
 * by somebody who knew both ends it, as a choice does.
 *
 * @param history in order
 */
export function answeredApart(
  history: readonly Keyed<CaseEvent>[],
  choices: readonly Choice[],
  sight: Sight,
): Judged {
  const clashes: Clash[] = [];
  const aside: string[] = [];
  for (const [topic, question] of questionsIn(history)) {
    const choice = choiceOn(topic, choices, sight);
    const out = new Set(choice && overruled(choice, question.events, sight));
    const standing = question.events.filter((event) => !out.has(event));
    const last = latest(standing, sight);
    // Those who agree are of one side.
    const sides = groupBy(last, ({ value }) => value);
    const found = sides.length > 1 ? question.cautious(sides.map(answerIn)) : 0;
    if (sides.length > 1) {
      const told = sides.map((side) => sideOf(side, history, sight));
      const meanwhile = typeof found === 'number' && { meanwhile: found };
      const kind = topic.startsWith('letter:') ? 'letter-twice' : 'decided-differently';
      clashes.push({ id: clashId(topic, told), kind, topic, sides: told, ...meanwhile });
    }
    // A fact is no less one for another having been chosen to count.
    if (isFactual(question)) continue;
    aside.push(...[...out].map(({ key }) => key));
    if (sides.length > 1) aside.push(...without(standing, last, keptOf(sides, found), sight));
  }
  return { clashes, aside };
}

function questionsIn(history: readonly Keyed<CaseEvent>[]): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const one of history) {
    const { event, at } = one.happening;
    const answer = answerOf(event, at);
    if (!answer) continue;
    const { topic, value, cautious } = answer;
    const question = questions.get(topic) ?? { cautious, events: [] };
    question.events.push({ ...one, value });
    questions.set(topic, question);
  }
  return questions;
}

type Answered = Question['events'][number];

const answerIn = ([{ happening }]: readonly [Answered, ...Answered[]]) => happening;

const isFactual = ({ cautious }: Question) => cautious([]) === 'all';

const keptOf = (
  sides: readonly (readonly Answered[])[],
  found: ReturnType<Cautious>,
): readonly Answered[] | undefined => (typeof found === 'number' ? sides[found] : undefined);

/** Everything that what is kept did not build on; where nothing is kept, what they did not all build on. */
function without(
  events: readonly Answered[],
  last: readonly Answered[],
  kept: readonly Answered[] | undefined,
  sight: Sight,
): readonly string[] {
  const builds = (on: Answered) => (one: Answered) =>
    one === on || sight.saw(one.happening, on.happening);
  return events
    .filter((one) => (kept ? !kept.some(builds(one)) : !last.every(builds(one))))
    .map(({ key }) => key);
}
