import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { backupNoteSchema } from '#main/backup/note.ts';
import { copiesIn } from '#main/backup/copies.ts';
import { healFiles } from '#main/casebook/healing/heal-files.ts';
import type { StoreSource } from '#main/casebook/opening/open-book.ts';
import {
  by,
  newBook,
  note,
  openCase,
  tempFolder,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import { flipped } from '../../../faults/healing/damages.ts';

const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;

/** A book with two kept files, backed up; one more note afterwards that no backup has. */
async function backedUp() {
  const { folder } = await newBook();
  const { dir: place } = await tempFolder();
  const { locked, book } = await unlocked(folder);
  const keep = async (number: number) => {
    const { caseId } = valueOf(await book.execute(undefined, [openCase(number)], by));
    const { blob, sha256, size } = valueOf(
      await book.keepBlob(caseId, Buffer.from(`fil ${number}`)),
    );
    const document = { id: 'd', name: 'fil.txt', mediaType: 'text/plain', size, sha256, blob };
    valueOf(await book.execute(caseId, [{ type: 'attach-file', document, note: 'Fil' }], by));
    return { caseId, blob };
  };
  const first = await keep(1);
  const second = await keep(2);
  valueOf(
    await backUp(
      place,
      book.backupSource(() => by.at),
    ),
  );
  valueOf(await book.execute(first.caseId, [note('efter kopian')], by));
  const copies = valueOf(await copiesIn(place));
  const source: StoreSource = {
    connect: () => Promise.reject(new Error('no')),
    when: 'always',
    others: copies.journals,
  };
  return { folder, book, locked, first, second, copies, source, place };
}

test('a damaged log without a second copy is mended from a backup, and keeps what came after it', async () => {
  const { folder, locked, first, source } = await backedUp();
  await locked.close();
  const journal = join(folder.dir, 'journal', 'events.log');
  const whole = await readFile(journal);
  await writeFile(journal, flipped(whole, whole.length >> 1));
  const again = await unlocked(folder, source);
  expect(again.book.damage).toBeUndefined();
  expect(again.book.settings.incidents).toMatchObject([{ type: 'journal-healed' }]);
  expect((await again.book.history(first.caseId)).at(-1)?.event).toMatchObject({
    text: 'efter kopian',
  });
});

test('what was written after the backup and is damaged stays a gap', async () => {
  const { folder, locked, source } = await backedUp();
  await locked.close();
  const journal = join(folder.dir, 'journal', 'events.log');
  const whole = await readFile(journal);
  await writeFile(journal, whole.subarray(0, whole.length - 200));
  const again = await unlocked(folder, source);
  expect(again.book.damage?.gaps).toHaveLength(1);
});

test('sealed files that are gone or altered are put back, and those that were disposed of are not', async () => {
  const { folder, book, locked, first, second, copies } = await backedUp();
  const at = (blob: string) => join(folder.dir, 'blobs', blob);
  const sealed = await readFile(at(first.blob));
  await writeFile(at(first.blob), 'något annat');
  valueOf(await book.execute(second.caseId, withdrawn, by));
  valueOf(await book.shred([{ caseId: second.caseId, rule: 'Två år', figureOf }], by));
  await locked.close();
  const none = async () => undefined;
  expect(await healFiles(folder.dir, book.copy.bookId, none)).toEqual({
    mended: 0,
    missing: [first.blob],
  });
  const healed = await healFiles(folder.dir, book.copy.bookId, copies.document);
  expect(healed).toEqual({ mended: 1, missing: [] });
  expect(await readFile(at(first.blob))).toEqual(sealed);
  await expect(readFile(at(second.blob))).rejects.toMatchObject({ code: 'ENOENT' });
  await rm(at(first.blob));
  expect(await healFiles(folder.dir, book.copy.bookId, copies.document)).toMatchObject({
    mended: 1,
  });
});

test('a damaged log is mended at unlocking from the backups that the book knows of, without being asked', async () => {
  const { folder, book, locked, first, place } = await backedUp();
  const rotation = { days: 1, weeks: 0, months: 0 };
  const settings = { places: [join(place, 'borta'), place], everyHours: 24, rotation };
  await book.note('backups', backupNoteSchema).write({ settings, states: [] });
  await locked.close();
  const journal = join(folder.dir, 'journal', 'events.log');
  const whole = await readFile(journal);
  await writeFile(journal, flipped(whole, whole.length >> 1));
  const again = await unlocked(folder);
  expect(again.book.damage).toBeUndefined();
  expect(again.book.settings.incidents).toMatchObject([{ type: 'journal-healed' }]);
  const history = await again.book.history(first.caseId);
  expect(history.map(({ event }) => event.type)).toContain('note-added');
  expect(valueOf(await again.book.execute(first.caseId, [note('vidare')], by)).events).toHaveLength(
    1,
  );
});

test('a damaged log is mended from a journal that lay aside in the folder, and that is told', async () => {
  const { folder, locked } = await backedUp();
  await locked.close();
  const journal = join(folder.dir, 'journal', 'events.log');
  const aside = join(folder.dir, 'aside-second-copy-0123456789abcdef', 'journal');
  await mkdir(aside, { recursive: true });
  await copyFile(journal, join(aside, 'events.log'));
  const whole = await readFile(journal);
  await writeFile(journal, flipped(whole, whole.length >> 1));
  const again = await unlocked(folder);
  expect(again.book.damage).toBeUndefined();
  expect(again.book.settings.incidents).toMatchObject([{ type: 'journal-healed', aside: true }]);
});
