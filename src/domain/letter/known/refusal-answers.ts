import type { Case } from '../../case/case.ts';
import { grounds } from '../../case/ending/grounds.ts';
import type { RefusalDecision } from '../../case/ending/outcomes.ts';
import type { Answers } from '../answers/questions.ts';
import type { Knowing } from './knowing.ts';

/** A refusal as it was decided in the case: the letter says the same, for the grounds are entered once (Art. 12(4), 11(2)). */
export function refusalAnswers({ refusal, identity }: Case, { words }: Knowing): Answers {
  if (refusal) {
    const cited = refusal.grounds.map(({ ground }) => words.ground(grounds[ground].article));
    return {
      extent: extentOf(refusal),
      ground: words.list([...new Set(cited)]),
      reasons: refusal.grounds
        .flatMap(({ reasons, law }) => [reasons, ...(law ? [words.allowedBy(law)] : [])])
        .join('\n'),
    };
  }
  if (identity.state !== 'failed') return {};
  return {
    extent: 'not-identifiable',
    ground: words.ground('12(2)'),
    reasons: identity.reason,
  };
}

function extentOf({ extent, grounds: refused }: RefusalDecision): string {
  if (refused.some(({ ground }) => ground === 'manifestly-unfounded')) return 'unfounded';
  if (refused.some(({ ground }) => ground === 'excessive')) return 'excessive';
  return extent;
}
