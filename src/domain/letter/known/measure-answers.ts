import type { Case } from '../../case/case.ts';
import { grounds } from '../../case/ending/grounds.ts';
import type { Measure, MeasureKind } from '../../case/measures/facts.ts';
import type { Answers } from '../answers/questions.ts';
import { dayOf, type Knowing } from './knowing.ts';

/** What was done with each data set (Art. 16, 17, 20, 21), and what is kept on which ground. */
export function measureAnswers({ measures }: Case, knowing: Knowing): Answers {
  const done = (...kinds: MeasureKind[]) => measures.filter((one) => kinds.includes(one.done));
  const corrected = done('corrected', 'completed');
  const erased = done('erased');
  const kept = done('kept');
  const stopped = done('stopped');
  return {
    ...(corrected.length > 0 && {
      corrected: listed(corrected),
      corrected_on: lastDay(corrected, knowing),
    }),
    ...(erased.length > 0 && { erased: listed(erased), erased_on: lastDay(erased, knowing) }),
    ...(kept.length > 0 && {
      kept: kept.map(({ what }) => what).join('\n'),
      kept_ground: kept.map((one) => keptGround(one, knowing)).join('\n'),
    }),
    ...(stopped.length > 0 && { stopped_on: lastDay(stopped, knowing) }),
  };
}

const listed = (measures: readonly Measure[]): string =>
  measures.map(({ what, note }) => (note.trim() === '' ? what : `${what}: ${note}`)).join('\n');

/** All of it is done on the day of the last. */
const lastDay = (measures: readonly Measure[], knowing: Knowing): string =>
  measures
    .map(({ at }) => dayOf(at, knowing))
    .toSorted()
    .at(-1) ?? '';

function keptGround({ what, note, ground }: Measure, { words }: Knowing): string {
  const cited = ground ? ` (${words.ground(grounds[ground].article)})` : '';
  return `${what}${cited}${note.trim() === '' ? '' : `: ${note}`}`;
}
