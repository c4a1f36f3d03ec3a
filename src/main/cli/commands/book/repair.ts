import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { copiesIn } from '../../../backup/copies.ts';
import { healFiles, type HealedFiles } from '../../../casebook/healing/heal-files.ts';
import type { FileCopies } from '../../../casebook/healing/copies-of-files.ts';
import type { OtherCopies } from '../../../casebook/healing/mend-from-copies.ts';
import type { Casebook } from '../../../casebook/casebook.ts';
import { askBundle } from '../../../exchange/copies.ts';
import { misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { repairingBook } from '../../with-book.ts';

/** What was named to mend a book from. */
interface Source {
  readonly logs: OtherCopies;
  readonly files: (
    copy: Casebook['copy'],
    heal: (copyOf: FileCopies) => Promise<HealedFiles>,
  ) => Promise<Result<HealedFiles, Refusal>>;
}

/** Mends a damaged book from its second copy and, where one is named, from a backup place or a colleague's bundle. */
export const repair: Run = async ({ words: [place, ...more] }, desk) => {
  if (more.length > 0) return misused('Name one backup place or one bundle, or none.');
  const source = place === undefined ? ok(nothing) : await sourceAt(resolve(place));
  if (!source.ok) return refused(source.error);
  const { logs, files } = source.value;
  return repairingBook(desk, logs, async ({ book }) => {
    const { gaps, unread } = book.damage ?? { gaps: [], unread: 0 };
    const { copy } = book;
    // Which files there should be only a whole log tells.
    const healed = book.damage
      ? ok({ mended: 0, missing: [] })
      : await files(copy, (copyOf) => healFiles(desk.folder.root, copy.bookId, copyOf));
    if (!healed.ok) return refused(healed.error);
    const isWhole = book.damage === undefined && healed.value.missing.length === 0;
    const output = { ok: isWhole, events: book.seq, gaps, unread, files: healed.value };
    return { exit: isWhole ? 0 : 1, output };
  });
};

const nothing: Source = {
  logs: async () => [],
  files: async (_, heal) => ok(await heal(async () => undefined)),
};

async function sourceAt(path: string): Promise<Result<Source, Refusal>> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) return ok(bundleAt(path));
  const copies = await copiesIn(path);
  if (!copies.ok) return copies;
  const { journals, document } = copies.value;
  return ok({ logs: journals, files: async (_, heal) => ok(await heal(document)) });
}

/** A bundle opens by the book's keys alone. */
const bundleAt = (path: string): Source => ({
  async logs(_, keys) {
    const found = keys && (await askBundle(path, keys, ({ logs }) => logs()));
    return found?.ok ? [found.value] : [];
  },
  files: (copy, heal) => askBundle(path, copy, ({ file }) => heal(file)),
});
