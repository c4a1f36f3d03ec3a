import type { CaseKind } from '../case/kind.ts';
import { addMonths, dayFrom } from '../deadline/day.ts';
import { ruleFor, type Retained, type RetentionRule } from './rule.ts';

/** What the day of disposal hangs on. `closedOn` is the local day of the closing, `YYYY-MM-DD`. */
export interface RetentionSubject {
  readonly kind: CaseKind;
  readonly closedOn: string;
  readonly onHold: boolean;
  /** Whether data collected or given out are still kept. */
  readonly hasData: boolean;
}

/** What is to go, from which day on, and by which rule. Days are `YYYY-MM-DD`. */
export interface DisposalDue {
  readonly what: Retained;
  readonly closedOn: string;
  readonly dueOn: string;
  readonly rule: RetentionRule;
  readonly onHold: boolean;
}

/**
 * What of a closed case is to be disposed of when, the soonest first. Pure. The period is whole months from the local
 * day of the closing, clamped to the month's end: closed 31 August 2025, the data under a rule of 6 months are due on
 * 28 February 2026, the case under one of 36 months on 31 August 2028. A case that goes takes its data along.
 */
export function disposalsOf(
  subject: RetentionSubject,
  rules: readonly RetentionRule[],
): readonly DisposalDue[] {
  const { kind, closedOn, onHold, hasData } = subject;
  const due = (what: Retained): DisposalDue => {
    const rule = ruleFor(rules, what, kind);
    return { what, closedOn, dueOn: dueOn(closedOn, rule.months), rule, onHold };
  };
  const whole = due('case');
  const data = hasData ? due('data-package') : undefined;
  return data && data.dueOn < whole.dueOn ? [data, whole] : [whole];
}

const dueOn = (closedOn: string, months: number) => addMonths(dayFrom(closedOn), months).iso;

/** What is due on a day, if anything; of several, the most. One on hold is due and stays: see {@link isDisposable}. */
export const dueAt = (disposals: readonly DisposalDue[], today: string): DisposalDue | undefined =>
  disposals.findLast(({ dueOn: day }) => day <= today);

/** Whether something may go on a day: its period is over, and no hold overrides it. */
export const isDisposable = ({ dueOn: day, onHold }: DisposalDue, today: string): boolean =>
  !onHold && day <= today;
