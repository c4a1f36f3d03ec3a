import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookEvent } from '#domain/book/event.ts';
import { childOrdinal } from '#domain/team/ordinals.ts';
import type { Role } from '#domain/team/event.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { rewrapped } from '#main/vault/cases/case-keys.ts';
import { readKeyFile, writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { makeLocalOfficer, whoOpens } from '#main/vault/officers/local-officer.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import { keyFileOf, openInner } from '#main/vault/opened.ts';
import { by, newBook, passphrase, tempFolder, unlocked, valueOf } from './book.ts';
import { present } from './present.ts';

/** A desk of a book that two keep. */
export interface OneDesk {
  readonly desk: string;
  readonly officer: string;
  readonly folder: Folder;
  readonly book: Casebook;
  readonly locked: { close: () => Promise<void> };
}

/** The keys of a folder, opened past the door: what an invitation would carry to another desk. */
export async function openedIn({ dir }: Folder, secret = { passphrase }) {
  const file = valueOf(await readKeyFile(dir));
  if (file.version === 1) throw new Error('A book of the first version');
  const { record, root } = valueOf(await whoOpens(file.bookId, file.officers, secret));
  return present(await openInner(file, record, root));
}

const write = async (book: Casebook, ...events: BookEvent[]) =>
  valueOf(await book.changeRules(events, by));

/** A book kept at two desks, the second officer in a role; `prepare` is written before they part. */
export async function bookOfTwo(
  role: Role = 'officer',
  prepare: (book: Casebook) => Promise<void> = async () => undefined,
): Promise<readonly [OneDesk, OneDesk]> {
  const { folder } = await newBook();
  const first = await unlocked(folder);
  await prepare(first.book);
  const opened = await openedIn(folder);
  const sign = newSigningKey();
  const kem = newReceivingKey();
  const officer = newId();
  const ordinal = childOrdinal(0, 1);
  await write(first.book, {
    type: 'officer-admitted',
    officer,
    sign: sign.public.toString('base64url'),
    kem: kem.public.toString('base64url'),
    role,
    name: 'Bo Exempel',
    invitation: { id: newId(), ordinal },
  });
  await first.book.flush();
  const other = await tempFolder();
  const master = Buffer.alloc(32, 9);
  const made = await makeLocalOfficer(
    opened.bookId,
    { officer, sign: sign.secret, kem: kem.secret, former: [] },
    master,
    passphrase,
    2 ** 14,
  );
  const used = new Set(first.book.list({ offset: 0, limit: 999 }).rows.map(({ caseId }) => caseId));
  const spare = [...opened.cases.ids()].filter((caseId) => !used.has(caseId));
  const cases = rewrapped(opened.cases, opened.master, master, new Set(spare));
  const desk = newId();
  const own = { ...opened, desk, officers: [made.record], own: made.own, master, cases };
  await writeKeyFile(other.dir, keyFileOf(own));
  await first.locked.close();
  for (const part of ['journal', 'blobs']) {
    await cp(join(folder.dir, part), join(other.dir, part), { recursive: true }).catch(
      () => undefined,
    );
  }
  const second = await unlocked(other);
  await write(second.book, { type: 'desk-joined', desk, officer, ordinal, name: 'Bo Exempel' });
  const again = await unlocked(folder);
  const root = { desk: opened.desk, officer: opened.own.officer };
  return [
    { ...root, folder, ...again },
    { desk, officer, folder: other, ...second },
  ];
}

/** What another desk has is taken in as it is: each log whole, the one that was first first, again as long as it helps. */
export async function takeFrom(taker: OneDesk, giver: OneDesk) {
  const outcomes = [];
  for (const desk of giver.book.heads.keys()) {
    if (desk === taker.desk) continue;
    outcomes.push(await taker.book.receive(desk, [...giver.book.log(desk, 1)]));
  }
  return outcomes;
}
