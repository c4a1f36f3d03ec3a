import { caseKinds, type CaseKind } from '../case/kind.ts';
import { wordless } from '../case/wordless.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { RetentionRefusal } from './refusal.ts';
import type { Retained, RetentionRule } from './rule.ts';

/** A period that staff decide for some kinds: how long, why, and on which day (`YYYY-MM-DD`) it was decided. */
export interface PeriodChange {
  readonly what: Retained;
  readonly kinds: readonly CaseKind[];
  readonly months: number;
  readonly reason: string;
  readonly decidedOn: string;
}

/** The longest period that can be decided, in months. */
export const mostMonths = 600;

/**
 * The rules after a new period, or why it is refused. Pure. Kinds that are not named keep theirs, so that every kind
 * always has a rule: breaches taken out of a rule of eleven kinds leave one of ten.
 *
 * @param today the local day, `YYYY-MM-DD`
 */
export function decidePeriod(
  before: readonly RetentionRule[],
  { what, kinds: given, months, reason, decidedOn }: PeriodChange,
  today: string,
): Result<readonly RetentionRule[], RetentionRefusal> {
  const kinds = caseKinds.filter((kind) => given.includes(kind));
  if (kinds.length === 0) return refuse({ code: 'kinds-missing' });
  if (!Number.isInteger(months) || months < 1 || months > mostMonths) {
    return refuse({ code: 'period-out-of-range', most: mostMonths });
  }
  if (decidedOn > today) return refuse({ code: 'decided-in-future', decidedOn });
  const unexplained = wordless(reason);
  if (unexplained) return unexplained;
  const after: RetentionRule = { what, kinds, months, why: { reason, decidedOn } };
  return ok(withRule(before, after));
}

function withRule(before: readonly RetentionRule[], rule: RetentionRule): RetentionRule[] {
  const others = before
    .map((other) =>
      other.what === rule.what
        ? { ...other, kinds: other.kinds.filter((kind) => !rule.kinds.includes(kind)) }
        : other,
    )
    .filter(({ kinds }) => kinds.length > 0);
  return [...others, rule].toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Data packages before cases, and in each the rules in the order of their kinds. */
const placeOf = ({ what, kinds: [first = 'access'] }: RetentionRule) =>
  (what === 'case' ? caseKinds.length : 0) + caseKinds.indexOf(first);
