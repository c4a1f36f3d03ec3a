import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '#domain/result.ts';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn } from '#main/backup/choose.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { By } from '#main/casebook/by.ts';
import { blobPath } from '#main/casebook/files/blob-folder.ts';
import { isThere } from '#main/casebook/folder/is-there.ts';
import { makeMessage, makeOpenCase, withdrawn } from '../../factories/cases/case.ts';
import { bookIn, deskOf, firstPassphrase, placeIn, placeWithBackup } from './folders.ts';
import { movingActs } from './moving-acts.ts';
import { notingActs } from './noting-acts.ts';

/** A book that is open, in a folder among others of a root. */
export interface Opened {
  readonly book: Casebook;
  readonly root: string;
  readonly caseId: string;
  readonly by: By;
}

/** One kind of writing, done again and again until it is broken. */
export interface Act {
  /** Does it once; `nth` is never given twice. What it gives was acknowledged, and is held against the book by `stands`. */
  readonly once: (opened: Opened, nth: number) => Promise<Result<string, { code: string }>>;
  readonly stands: (opened: Opened, told: string) => Promise<boolean>;
  /** What was there and may rightly be gone. */
  readonly takes?: 'cases' | 'anything';
  /** What must not be left behind and is, in words. */
  readonly leaves?: (opened: Opened) => Promise<string[]>;
}

/** What opens the book once its secrets were changed so many times; 0 is how it began. */
export const passphraseOf = (nth: number) =>
  nth === 0 ? firstPassphrase : `kvist mossa tjäder ${nth} lavskrika`;

const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
const openCase = (nth: number) =>
  makeOpenCase({
    requester: { name: `Prov Person ${nth}`, email: `prov${nth}@example.com`, address: '' },
    message: makeMessage({ subject: `Begäran ${nth}`, messageId: `<${nth}@example.com>` }),
  });
const noteOf = (nth: number) =>
  ({ type: 'add-note', text: `anteckning ${nth} ${'x'.repeat((nth * 977) % 9_000)}` }) as const;

async function addNote({ book, caseId, by }: Opened, nth: number) {
  const done = await book.execute(caseId, [noteOf(nth)], by);
  return done.ok ? ok(`${nth}`) : done;
}

const hasNote = async ({ book, caseId }: Opened, told: string) =>
  JSON.stringify(await book.history(caseId)).includes(`anteckning ${told} `);

async function attach({ book, by }: Opened, caseId: string, nth: number) {
  const kept = await book.keepBlob(caseId, Buffer.from(`Personuppgifter ${nth}`));
  if (!kept.ok) return kept;
  const { blob, sha256, size } = kept.value;
  const document = { id: `d${nth}`, name: `${nth}.txt`, mediaType: 'text/plain' };
  const command = { type: 'attach-file', document: { ...document, size, sha256, blob }, note: '' };
  const done = await book.execute(caseId, [command as never], by);
  return done.ok ? ok(blob) : done;
}

export const acts = {
  appending: { once: addNote, stands: hasNote },

  'opening cases, each with a key of its own': {
    once: async ({ book, by }, nth) => {
      const done = await book.execute(undefined, [openCase(nth)], by);
      return done.ok ? ok(`${done.value.reference} ${done.value.caseId}`) : done;
    },
    stands: async ({ book }, told) => {
      const [reference = '', caseId = ''] = told.split(' ');
      const found = book.caseIdOf(reference) === caseId && (await book.case(caseId));
      return found !== false && found !== undefined;
    },
  },

  'keeping files': {
    once: async (opened, nth) => {
      const done = await attach(opened, opened.caseId, nth);
      return done.ok ? ok(`${nth} ${done.value}`) : done;
    },
    stands: async ({ book, caseId }, told) => {
      const [nth = '', blob = ''] = told.split(' ');
      const read = await book.readBlob(caseId, blob);
      const named = JSON.stringify(await book.history(caseId)).includes(blob);
      return named && read.ok && Buffer.from(read.value).toString() === `Personuppgifter ${nth}`;
    },
  },

  'keeping snapshots': {
    once: async (opened, nth) => {
      const done = await addNote(opened, nth);
      await opened.book.flush();
      return done;
    },
    stands: hasNote,
  },

  'destroying cases': {
    takes: 'cases',
    once: async (opened, nth) => {
      const { book, by } = opened;
      const made = await book.execute(undefined, [openCase(nth)], by);
      if (!made.ok) return made;
      const { caseId } = made.value;
      const blob = await attach(opened, caseId, nth);
      if (!blob.ok) return blob;
      const closed = await book.execute(caseId, withdrawn, by);
      if (!closed.ok) return closed;
      const gone = await book.shred([{ caseId, rule: 'Två år', figureOf }], by);
      if (!gone.ok) return gone;
      const [outcome] = gone.value;
      return outcome && !outcome.ok ? outcome : ok(`${caseId} ${blob.value}`);
    },
    stands: async ({ book, root }, told) => {
      const [caseId = '', blob = ''] = told.split(' ');
      const left = await isThere(blobPath(bookIn(root), blob));
      return !left && (await book.case(caseId)) === undefined;
    },
  },

  'backing up': {
    once: async (opened, nth) => {
      const written = await addNote(opened, nth);
      if (!written.ok) return written;
      const file = await attach(opened, opened.caseId, nth);
      if (!file.ok) return file;
      const { book, root } = opened;
      const made = await backUp(
        placeIn(root),
        book.backupSource(() => opened.by.at),
      );
      return made.ok ? ok(made.value.id) : made;
    },
    stands: async ({ root }, told) => {
      const all = await backupsIn(placeIn(root));
      return (
        all.ok &&
        all.value.some(({ found }) => found.state === 'complete' && found.listing.id === told)
      );
    },
  },

  restoring: {
    once: async ({ book, root, by }, nth) => {
      const place = await placeWithBackup(book, root, by);
      if (!place.ok) return place;
      const dir = join(root, `back ${nth}`);
      const secret = { passphrase: firstPassphrase };
      const restored = await restoreBook(place.value.place, place.value.id, dir, secret);
      return restored.ok ? ok(`${nth} ${restored.value.desk}`) : restored;
    },
    stands: async ({ root }, told) => {
      const [nth = '', desk] = told.split(' ');
      const dir = join(root, `back ${nth}`);
      // Looked over once, and cleared away.
      return !(await isThere(dir)) || (await deskOf(dir)) === desk;
    },
    // Neither what came back nor what was broken off goes on with the log that it was copied from.
    leaves: async ({ root, book }) => {
      const names = (await readdir(root)).filter((name) => name.startsWith('back '));
      const desks = await Promise.all(names.map((name) => deskOf(join(root, name))));
      for (const name of names) await rm(join(root, name), { recursive: true });
      return desks.includes(book.atWork.desk) ? ['a copy writes into the log it came from'] : [];
    },
  },

  ...movingActs,
  ...notingActs,

  'changing secrets': {
    once: async ({ book, by }, nth) => {
      const current = { passphrase: passphraseOf(nth - 1) };
      const done = await book.changeSecrets(current, passphraseOf(nth), by);
      return done.ok ? ok(`${nth}`) : done;
    },
    stands: async () => true,
  },
} as const satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof acts;
