import { isExtendable, needsIdentity } from '#domain/case/kind.ts';
import type { TodayGroup } from '#shared/views/today-groups.ts';
import type { TodoReason } from '#shared/views/today-view.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import { isHalted, type OpenCaseNow } from '../cases/open-cases.ts';

/** What in a case calls for attention, before any day is worked out: that is left to the few that are shown. */
export interface Signs {
  readonly summary: CaseSummary;
  readonly breach: boolean;
  /** How near the answer is due, while its clock runs. */
  readonly near?: 'overdue' | 'today' | 'week';
  /** Since which local day the clock stands still. */
  readonly since?: string;
  readonly unasked: boolean;
  readonly extendable: boolean;
  /** The most pressing first. */
  readonly todos: readonly TodoReason[];
}

/** All the signs of an open case. */
export function signsOf(open: OpenCaseNow, todos: readonly TodoReason[]): Signs {
  const { summary, urgency, since } = open;
  const { kind, progress, clock } = summary;
  const breach = kind === 'breach';
  const halted = isHalted(open);
  const near = urgency === 'overdue' || urgency === 'today' || urgency === 'week';
  return {
    summary,
    breach,
    ...(near && !breach && !halted && { near: urgency }),
    ...(since !== undefined && { since }),
    unasked: since === undefined && needsIdentity(kind) && !progress.identityAsked,
    extendable:
      isExtendable(kind) &&
      !clock.some(({ type }) => type === 'extended') &&
      (urgency !== 'overdue' || halted),
    todos,
  };
}

/** The signs of a case of which only what waits in it is looked for. */
export const onlyTodos = (summary: CaseSummary, todos: readonly TodoReason[]): Signs => ({
  summary,
  breach: false,
  unasked: false,
  extendable: false,
  todos,
});

/** Where a case stands: the most pressing of what is to be done in it; `undefined` where nothing is. */
export function groupOf({ breach, near, since, unasked, extendable, todos }: Signs) {
  const group: readonly [TodayGroup, boolean][] = [
    ['breaches', breach],
    ['answer', near === 'overdue' || near === 'today'],
    ['settle', todos.length > 0],
    ['identify', unasked],
    ['week', near === 'week'],
    ['wait', since !== undefined],
    ['extend', extendable],
  ];
  return group.find(([, is]) => is)?.[0];
}
