import { assertNever } from '../assert-never.ts';
import type { SavedReason } from './saved-reason.ts';

/** What can happen to the reasons that are kept to be given again. */
export type ReasonEvent =
  | ({ readonly type: 'reason-saved' } & SavedReason)
  | { readonly type: 'reason-renamed'; readonly id: string; readonly name: string }
  | { readonly type: 'reason-deleted'; readonly id: string };

/** The reasons after one more event. Pure. */
export function evolveReasons(
  before: readonly SavedReason[],
  event: ReasonEvent,
): readonly SavedReason[] {
  switch (event.type) {
    case 'reason-saved': {
      const { type: _, ...reason } = event;
      return [...before, reason];
    }
    case 'reason-renamed':
      return before.map((one) => (one.id === event.id ? { ...one, name: event.name } : one));
    case 'reason-deleted':
      return before.filter(({ id }) => id !== event.id);
    default:
      return assertNever(event);
  }
}
