import { resolve } from 'node:path';
import { ok } from '#domain/result.ts';
import { copiesIn } from '../../backup/copies.ts';
import { healFiles } from '../../casebook/healing/heal-files.ts';
import { misused, refused } from '../answer.ts';
import type { Run } from '../commands.ts';
import { repairingBook } from '../with-book.ts';

const none = { journals: async () => [], document: async () => undefined };

/** Mends a damaged book from its second copy and, where one is named, from a backup place. */
export const repair: Run = async ({ words: [place, ...more] }, desk) => {
  if (more.length > 0) return misused('Name one backup place, or none.');
  const copies = place === undefined ? ok(none) : await copiesIn(resolve(place));
  if (!copies.ok) return refused(copies.error);
  const { journals, document } = copies.value;
  return repairingBook(desk, journals, async ({ book }) => {
    const { gaps, unread } = book.damage ?? { gaps: [], unread: 0 };
    // Which files there should be only a whole log tells.
    const files = book.damage
      ? { mended: 0, missing: [] }
      : await healFiles(desk.folder.root, book.copy.bookId, document);
    const isWhole = book.damage === undefined && files.missing.length === 0;
    const output = { ok: isWhole, events: book.seq, gaps, unread, files };
    return { exit: isWhole ? 0 : 1, output };
  });
};
