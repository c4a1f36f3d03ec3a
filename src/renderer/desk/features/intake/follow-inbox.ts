import type { Pushes } from '#shared/pushes.ts';
import { useDrafts } from './draft-store.ts';
import { takeWaiting } from './take-files.ts';

/** Another window has taken mail in, or decided on one; in this one that is as it is here already. */
export function followInbox({ settled }: Pushes['inbox:changed']): void {
  const { remove, reading } = useDrafts.getState();
  if (settled !== undefined) remove(settled);
  else if (reading === 0) void takeWaiting();
}
