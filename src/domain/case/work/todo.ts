import { lastToldAt } from '../breach/supplement-due.ts';
import type { Case } from '../case.ts';
import type { ClashKind } from '../clash/facts.ts';
import { messageNumbered } from '../registration/message-number.ts';

/**
 * Something in a case that waits for somebody, other than its answer. Days are `YYYY-MM-DD`; `toldAt` is the instant
 * (ISO 8601) from which the authority waits for more, see `breach/supplement-due`.
 */
export type Todo =
  | {
      /** A task, or an area to chase: its day is given. */
      readonly what: 'task' | 'area';
      readonly title: string;
      readonly owner: string;
      readonly dueOn: string;
    }
  | { readonly what: 'remedy'; readonly title: string; readonly dueOn: string }
  | { readonly what: 'supplement'; readonly toldAt: string }
  /** It came in while the case was closed, at that instant (ISO 8601), and nobody has said what it is. */
  | { readonly what: 'message'; readonly title: string; readonly receivedAt: string }
  /** What was decided at two desks does not go together: how, and since when (ISO 8601). */
  | { readonly what: 'clash'; readonly clash: ClashKind; readonly at: string };

/** What waits in a case: open tasks and unanswered areas that have a day, a remedy to follow up, a supplement owed, a message to say of what it is, and
 * first of all what does not go together. */
export function todosOf({
  tasks,
  areas,
  complaint,
  breach,
  messages,
  unsettled,
  clashes,
}: Case): Todo[] {
  const todos: Todo[] = clashes.map(({ kind, sides }) => ({
    what: 'clash',
    clash: kind,
    at: sides
      .map(({ events }) => events[0].at)
      .reduce((one, other) => (other > one ? other : one), ''),
  }));
  for (const { state, title, owner, dueOn } of tasks) {
    if (state === 'open' && dueOn) todos.push({ what: 'task', title, owner, dueOn });
  }
  for (const { state, system, colleague, dueOn } of areas) {
    if (state === 'asked' && dueOn) {
      todos.push({ what: 'area', title: system, owner: colleague, dueOn });
    }
  }
  const { remedy } = complaint;
  if (remedy?.state === 'chosen') {
    todos.push({ what: 'remedy', title: remedy.remedy, dueOn: remedy.followUpOn });
  }
  for (const number of unsettled) {
    const { subject: title = '', receivedAt = '' } = messageNumbered(messages, number) ?? {};
    todos.push({ what: 'message', title, receivedAt });
  }
  const toldAt = lastToldAt(breach);
  if (toldAt !== undefined) todos.push({ what: 'supplement', toldAt });
  return todos;
}
