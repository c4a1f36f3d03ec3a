import type { Backups } from './backups.ts';

const everyMs = 60_000;

/**
 * Makes the backups that are due, looked after every minute while the book is open. What goes wrong in a place is noted
 * and shown there; only a bug is told of here.
 *
 * @param open gives the backups of the open book, `undefined` while it is locked
 */
export function keepBackingUp(
  open: () => Backups | undefined,
  failed: (error: unknown) => void,
): void {
  // A book that is locked meanwhile has forgotten the keys that the proof needs: its backup goes on the next time.
  const look = () =>
    open()
      ?.makeDue()
      .catch((error: unknown) => open() && failed(error));
  setInterval(() => void look(), everyMs).unref();
}
