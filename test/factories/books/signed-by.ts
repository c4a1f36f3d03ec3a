import type { BookEvent } from '#domain/book/event.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { linked } from '#main/casebook/events/writer.ts';
import { decodeLinks, encodeLink } from '#main/casebook/journal/event-codec.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import { by, passphrase, valueOf } from './book.ts';
import type { OneDesk } from './book-of-two.ts';
import { present } from './present.ts';

/**
 * A batch that no app of ours writes, sealed and signed as it should be by a desk's own keys: what a program that has them
 * can make. It is not in the desk's log.
 *
 * @param at ISO 8601; also what the log's clock is taken from
 */
export async function signedBy(
  { folder, desk, book }: Pick<OneDesk, 'folder' | 'desk' | 'book'>,
  said: readonly { readonly caseId: string; readonly event: unknown }[],
  at = '2026-10-07T09:00:00Z',
) {
  const file = valueOf(await readKeyFile(folder.dir));
  const keys = valueOf(await openToLook(folder.dir, file, { passphrase }));
  const place = { end: 0, position: 0, desk, heads: book.heads };
  const drafts = said.map(({ caseId, event }) => ({
    caseId,
    at,
    actor: by.actor,
    event: event as BookEvent | CaseEvent,
    blobs: [],
  }));
  const links = linked(drafts, file.bookId, place, keys, { ...keys, desk });
  return present(decodeLinks(Buffer.concat(links.map(encodeLink))));
}
