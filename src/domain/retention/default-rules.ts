import { caseKinds } from '../case/kind.ts';
import type { RetentionRule } from './rule.ts';

/**
 * What holds until staff decide otherwise. No law sets these periods, so each has its reason:
 *
 * - the data given out: 6 months, for questions that follow the answer; longer it is a second copy of everything;
 * - the case: 3 years, so that the answer can be shown (Art. 5(2)); a fine is barred unless the company has been heard
 *   within five years (lag (2018:218) 6 kap.), and a live dispute is what a hold is for;
 * - the register of breaches (Art. 33(5)): 5 years, for it shows a pattern and holds few personal data.
 */
export const defaultRules: readonly RetentionRule[] = [
  { what: 'data-package', kinds: caseKinds, months: 6, why: { ground: 'follow-up' } },
  {
    what: 'case',
    kinds: caseKinds.filter((kind) => kind !== 'breach'),
    months: 36,
    why: { ground: 'accountability' },
  },
  { what: 'case', kinds: ['breach'], months: 60, why: { ground: 'breach-register' } },
];
