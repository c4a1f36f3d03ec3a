import type { Case } from '../../case/case.ts';
import type { RestrictionGround } from '../../case/restriction/facts.ts';
import type { Answers } from '../answers/questions.ts';
import { dayOf, type Knowing } from './knowing.ts';

/** The points of Art. 18(1) by the names the question has for them. */
const points: Readonly<Record<RestrictionGround, string>> = {
  a: 'accuracy',
  b: 'unlawful',
  c: 'claims',
  d: 'objection',
};

/** What is restricted, since when and why (Art. 18). */
export function restrictionAnswers(
  { restriction, weighing, restrictedMeanwhile = false }: Case,
  knowing: Knowing,
): Answers {
  if (restriction.state === 'none') return {};
  const since = dayOf(restriction.since, knowing);
  return {
    restricted: restriction.what,
    restricted_on: since,
    // What was restricted only once an objection had been weighed was not restricted while it was.
    ...((!weighing || restrictedMeanwhile) && { restricted_since: since }),
    restriction_ground: points[restriction.ground],
    ...(restriction.state === 'announced' && {
      ...(restriction.liftsOn !== undefined && { lifted_on: restriction.liftsOn }),
      ...(restriction.reason !== undefined && { lifting_reason: restriction.reason }),
    }),
    ...(restriction.state === 'lifted' && {
      lifted_on: dayOf(restriction.liftedAt, knowing),
      lifting_reason: restriction.reason,
    }),
  };
}
