import type { Response } from '#shared/contract/contract.ts';

/** What must be looked at today, as main gives it. */
export type Today = Extract<Response<'today:show'>, { ok: true }>['value'];

/** The sections of the page, in the order they are worked through. */
export const sections = {
  due: ['breaches', 'overdue', 'today', 'week'],
  ahead: ['todo', 'identityOpen', 'waiting', 'extendable'],
} as const;
export type Section = (typeof sections)[keyof typeof sections][number];

/** A row of any section. */
export type TodayRow = Today[Section]['rows'][number];

/** Whether nothing is late or due today, though something may lie ahead. */
export const isCalm = ({ overdue, today, breaches, todo }: Today): boolean =>
  overdue.total + today.total + breaches.total + todo.total === 0;
