import type { Whose } from '#domain/team/whose.ts';
import { type TodayGroup, todayGroups } from '#shared/views/today-groups.ts';
import type { Today, TodoReason } from '#shared/views/today-view.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import { caseRow } from '../cases/case-rows.ts';
import { openCasesNow } from '../cases/open-cases.ts';
import type { Work } from '../work.ts';
import { namesOf } from './own-names.ts';
import { reasonsOf } from './reasons.ts';
import { groupOf, onlyTodos, type Signs, signsOf } from './signs.ts';
import { leftInClosed, todoRank, todosDue } from './todos.ts';

/**
 * What must be looked at today, each case once, in one pass over the open ones; none is replayed for it, and days are
 * worked out for the rows that are shown.
 */
export function todayView(
  work: Work,
  limit: number,
  whose: Whose = 'all',
): Omit<Today, 'whose' | 'isShared' | 'settingsApart'> {
  const { book, clock } = work;
  const isWanted = namesOf(work, whose);
  const due = todosDue(clock, isWanted);
  const isOwn = (summary: CaseSummary) => isWanted(summary.handler) || isEverybodys(summary);
  const todosOf = (summary: CaseSummary) => due(summary).toSorted(byRank);
  const found = new Map<TodayGroup, Signs[]>(todayGroups.map((group) => [group, []]));
  const add = (signs: Signs) => {
    const group = groupOf(signs);
    if (group) found.get(group)?.push(signs);
    return group;
  };
  let pressing = 0;
  for (const open of openCasesNow(work)) {
    const { summary, urgency } = open;
    const todos = todosOf(summary);
    const group = add(isOwn(summary) ? signsOf(open, todos) : onlyTodos(summary, todos));
    const isNow = urgency === 'overdue' || urgency === 'today';
    if (group === 'answer' || (group === 'breaches' && isNow)) pressing += 1;
  }
  for (const summary of book.closedWithTodos()) {
    add(onlyTodos(summary, todosOf(leftInClosed(summary))));
  }
  found.get('settle')?.sort(({ todos: [one] }, { todos: [other] }) => byRank(one, other));
  const rowOf = (signs: Signs) => ({
    ...caseRow(clock, signs.summary),
    reasons: reasonsOf(work, signs),
  });
  const groups = Object.fromEntries(
    todayGroups.map((group) => {
      const all = found.get(group) ?? [];
      return [group, { total: all.length, rows: all.slice(0, limit).map(rowOf) }];
    }),
  ) as Today['groups'];
  const isEmpty = book.list({ offset: 0, limit: 1 }).total === 0;
  return { date: clock.today(), isEmpty, pressing, groups };
}

/** The hours of a breach run for all (Art. 33(1)), whoever handles it, until the authority was told or need not be. */
const isEverybodys = ({ kind, details }: CaseSummary): boolean =>
  kind === 'breach' && details?.notified === undefined && details?.unnotified === undefined;

const byRank = (one: TodoReason | undefined, other: TodoReason | undefined) =>
  one && other && todoRank(one) < todoRank(other) ? -1 : 1;
