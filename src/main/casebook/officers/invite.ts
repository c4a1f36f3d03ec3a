import { open, rm, stat, type FileHandle } from 'node:fs/promises';
import { addDays, dayFrom } from '#domain/deadline/day.ts';
import { normalForm } from '#domain/normal-form.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { bookDay } from '#domain/team/book-day.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import type { Refusal } from '#shared/refusal.ts';
import { settingsOf } from '../acts/book-events.ts';
import type { By } from '../by.ts';
import { blobPath } from '../files/blob-folder.ts';
import { namedInLog } from '../files/named-in-log.ts';
import { piecesOf } from '../files/pieces-of.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { journalPath } from '../journal/paths.ts';
import type { Parts } from '../opening/parts.ts';
import type { InvitationHead } from './invitation/head.ts';
import { toCompare, type ToCompare } from './invitation/words-of.ts';
import { writeInvitation } from './invitation/write-invitation.ts';
import { admit, remove, type ToAdmit } from './team-acts.ts';

/** Whom somebody invites, and where the file goes. */
export type Wanted = Pick<ToAdmit, 'name' | 'role' | 'until' | 'given'> & { readonly path: string };

/** What the inviter reads out, and until when the file is taken, `YYYY-MM-DD`. */
export interface Invited extends ToCompare {
  readonly until: string;
}

/** An invitation that nobody has used is good for so long. */
const days = 14;
/** Documents beyond this come with the first exchange: nobody is to wait for the file, at either end. */
const mostBlobBytes = 32 * 2 ** 20;

/**
 * Invites an officer: admits them in the log with keys made for this once, and writes a file that has those keys and the
 * book. Until it is used, whoever has the file has the book; withdrawn is it by removing the officer.
 */
export async function invite(
  parts: Parts,
  { path, ...wanted }: Wanted,
  by: By,
): Promise<Result<Invited, Refusal>> {
  // First of all: an admission without its file would help nobody. One that is there is not replaced.
  const file = await open(path, 'wx', 0o600).catch(() => undefined);
  if (!file) return refuse({ code: 'file-unwritable' });
  const invited = await inviteInto(parts, file, wanted, by).catch(refuseByDisk);
  await file.close();
  // What stays where nothing can be taken away is no invitation: its signature comes last.
  if (!invited.ok) await rm(path, { force: true }).catch(() => undefined);
  return invited;
}

async function inviteInto(
  parts: Parts,
  file: FileHandle,
  { name: typed, ...wanted }: Omit<Wanted, 'path'>,
  by: By,
): Promise<Result<Invited, Refusal>> {
  const { keys, bookId } = parts;
  const name = normalForm(typed).trim();
  const once = { sign: newSigningKey(), kem: newReceivingKey() };
  const ids = { officer: newId(), invitation: newId() };
  const toAdmit = { ...wanted, ...ids, name, sign: once.sign.public, kem: once.kem.public };
  const admitted = await admit(parts, toAdmit, by);
  if (!admitted.ok) return admitted;
  const until = lastDay(by.at);
  const contents = await contentsOf(parts, wanted.given);
  const head: InvitationHead = {
    version: 1,
    bookId,
    invitation: ids.invitation,
    until,
    organisation: settingsOf(parts).organisation,
    inviter: { officer: keys.officer, name: by.actor, sign: textOf(keys.own.sign) },
    invited: {
      officer: ids.officer,
      name,
      role: wanted.role,
      ordinal: admitted.value,
      sign: textOf(once.sign.secret),
      kem: textOf(once.kem.secret),
    },
    trust: textOf(keys.trust),
    book: textOf(keys.book),
    epochs: Array.from(keys.epochs, ([epoch, key]) => ({ epoch, key: textOf(key) })),
    parts: contents.parts,
  };
  const written = await writeInvitation(file, head, contents, keys).then(
    () => ok(undefined),
    refuseByDisk,
  );
  if (!written.ok) {
    // Nobody is left waiting for a file that does not exist.
    await remove(parts, name, '', by);
    return written;
  }
  return ok({ ...toCompare(bookId, keys.trust, keys.own.sign, once.sign.public), until });
}

const lastDay = (at: string) => addDays(dayFrom(bookDay(at)), days).iso;

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/**
 * The log, the keys of cases that are open to all officers, and their documents, newest first, as far as there is room; for
 * who is given some cases only, the keys and documents of no others.
 */
async function contentsOf({ dir, bookId, journal, index, keys }: Parts, given: Wanted['given']) {
  const { end } = journal.place;
  const { cases } = keys.parcelOf(given ?? index.caseIds());
  const packed = Buffer.concat(
    cases.flatMap(({ caseId, key }) => [
      Buffer.from(caseId, 'base64url'),
      Buffer.from(key, 'base64'),
    ]),
  );
  const open = new Set(cases.map(({ caseId }) => caseId));
  const named = await namedInLog(dir, bookId, (caseId) => open.has(caseId));
  const blobs = await blobsThatGo(dir, [...named].toReversed());
  return {
    parts: { cases: packed.length, journal: end, blobs },
    cases: packed,
    journal: () => fileIn(journalPath(dir), end),
    async *blobs() {
      for (const [name, size] of blobs) yield* fileIn(blobPath(dir, name), size);
    },
  };
}

async function blobsThatGo(dir: string, names: readonly string[]) {
  const going: [name: string, size: number][] = [];
  let room = mostBlobBytes;
  for (const name of names) {
    const size = await stat(blobPath(dir, name)).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined || size > room) continue;
    room -= size;
    going.push([name, size]);
  }
  return going;
}

async function* fileIn(path: string, length: number) {
  const file = await open(path, 'r');
  try {
    yield* piecesOf(file, 0, length);
  } finally {
    await file.close();
  }
}
