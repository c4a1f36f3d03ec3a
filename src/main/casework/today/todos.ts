import { supplementDay } from '#domain/case/breach/supplement-due.ts';
import type { Todo } from '#domain/case/work/todo.ts';
import { localDay } from '#domain/local-day.ts';
import type { TodoReason } from '#shared/views/today-view.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import type { Clock } from '../clock.ts';

/**
 * What waits in a case and has come to its day; a clash, a supplement owed, and a message in a closed case, from their
 * first day.
 *
 * @param isWanted whether what is of somebody of a name is looked for: who handles the case, or has the task
 */
export function todosDue(
  clock: Clock,
  isWanted: (name: string) => boolean,
): (summary: CaseSummary) => TodoReason[] {
  const today = clock.today();
  return (summary) => {
    if (summary.todo.length === 0) return [];
    const isHandled = isWanted(summary.handler);
    return summary.todo.flatMap((todo) => {
      const owner = 'owner' in todo ? todo.owner : '';
      if (!isHandled && (owner === '' || !isWanted(owner))) return [];
      const dueOn = dayOf(todo, summary, clock);
      if ('dueOn' in todo && dueOn > today) return [];
      const title = todo.what === 'clash' ? todo.clash : 'title' in todo ? todo.title : '';
      return [{ what: todo.what, title, owner, dueOn }];
    });
  };
}

/** A closed case has ended; what came in since has not. */
export const leftInClosed = (summary: CaseSummary): CaseSummary => ({
  ...summary,
  todo: summary.todo.filter(({ what }) => what === 'message' || what === 'clash'),
});

/** Where the authority waits no certain time, a supplement is owed from the day it was told. */
function dayOf(todo: Todo, summary: CaseSummary, clock: Clock): string {
  if (todo.what === 'supplement') {
    const place = clock.placeOf(summary);
    return supplementDay(todo.toldAt, place) ?? localDay(todo.toldAt, place.zone);
  }
  if (todo.what === 'clash') return localDay(todo.at, clock.zone);
  return todo.what === 'message' ? localDay(todo.receivedAt, clock.zone) : todo.dueOn;
}

/** What clashes first, for nothing is sure of such a case; then the oldest days. */
export const todoRank = ({ what, dueOn }: TodoReason): string =>
  `${what === 'clash' ? 0 : 1} ${dueOn}`;
