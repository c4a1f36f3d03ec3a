import type { CaseKind } from '#domain/case/kind.ts';
import { isCommandFor } from '#domain/workflow/commands-for.ts';

const steps = [
  ['weighing', 'weigh-objection'],
  ['review', 'review-decision'],
  ['marketing', 'stop-marketing'],
  ['suppression', 'enter-suppression'],
  ['portability', 'assess-portability'],
  ['data', 'take-measure'],
  ['recipients', 'list-recipient'],
] as const;

/** One thing to do with the data a case is about. */
export type MeasureStep = (typeof steps)[number][0] | 'restriction';

/** Kinds where the processing is restricted before anything else is done. */
const restrictedFirst: readonly CaseKind[] = ['restriction', 'objection'];

/** What can be done in a case of a kind, in the order it is worked. */
export function measureStepsOf(kind: CaseKind): readonly MeasureStep[] {
  const known = steps.filter(([, command]) => isCommandFor(kind, command)).map(([step]) => step);
  if (!isCommandFor(kind, 'restrict')) return known;
  return restrictedFirst.includes(kind) ? ['restriction', ...known] : [...known, 'restriction'];
}
