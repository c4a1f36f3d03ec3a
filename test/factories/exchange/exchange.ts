import type { Casebook } from '#main/casebook/casebook.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { deskExchange, type DeskExchange } from '#main/exchange/desk-exchange.ts';
import { exchangeNotes } from '#main/exchange/notes.ts';

/** The exchanges of a desk of a test's own, at an instant that it may move. */
export function exchangeOf(
  book: Casebook,
  { dir }: Pick<Folder, 'dir'>,
  now: () => string = () => '2026-10-06T08:00:00Z',
): DeskExchange {
  const notes = exchangeNotes((name, schema) => book.note(name, schema));
  const by = () => ({ at: now(), actor: book.settings.handler });
  return deskExchange({ dir, copy: book.copy, notes, by });
}
