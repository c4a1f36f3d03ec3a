import type { CaseKind } from '../case/kind.ts';

/**
 * What goes at a time of its own: the data collected and given out, which are a second copy of what the systems hold,
 * and long after them the case itself with its letters, log and dates.
 */
export const retained = ['data-package', 'case'] as const;
/** One of {@link retained}. */
export type Retained = (typeof retained)[number];

/** The app's own grounds for its first periods, until staff decide; see `default-rules.ts`. */
export type Ground = 'follow-up' | 'accountability' | 'breach-register';

/** Why something is kept so long. `decidedOn` is `YYYY-MM-DD`. */
type Why = { readonly ground: Ground } | { readonly reason: string; readonly decidedOn: string };

/** How many months after its closing something of a case is kept, and why: the storage limitation of Art. 5(1)(e). */
export interface RetentionRule {
  readonly what: Retained;
  readonly kinds: readonly CaseKind[];
  readonly months: number;
  readonly why: Why;
}

/** The rule that holds for a kind. Every kind has one for each of {@link retained}: `withPeriod` keeps it so. */
export function ruleFor(
  rules: readonly RetentionRule[],
  what: Retained,
  kind: CaseKind,
): RetentionRule {
  const found = rules.find((rule) => rule.what === what && rule.kinds.includes(kind));
  if (!found) throw new Error(`No retention rule for ${what} of ${kind}`);
  return found;
}
