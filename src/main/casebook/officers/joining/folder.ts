import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import { keepSealed, settle } from '../../files/blob-folder.ts';
import { journalFolder, journalPath } from '../../journal/paths.ts';
import { syncFolder } from '#main/vault/atomic-file.ts';
import type { OfficerRefusal } from '#shared/officer-refusal.ts';
import type { Invitation } from '../invitation/read-invitation.ts';
import { piecesOf, readAt } from '../../files/pieces-of.ts';

/** What an app makes in its folder before there is a book in it. */
const ownBefore = new Set([
  'lock',
  'writing',
  'show.sock',
  'browser',
  'guesses.json',
  'preferences.json',
  'ombud.log',
  'joining',
]);

/** Where a book stands that is not proven yet. */
const joiningIn = (dir: string) => join(dir, 'joining');
const rooms = ['journal', 'blobs'] as const;

/** Whether nothing is in a folder but what the app itself makes there, or a joining that broke off. */
export async function isFree(dir: string): Promise<boolean> {
  const found = await readdir(dir);
  return found.every((name) => ownBefore.has(name));
}

/** Puts the log and the documents that an invitation carries aside in the folder; gives where. */
export async function unpackBook(
  dir: string,
  { file, head, at }: Invitation,
): Promise<Result<string, OfficerRefusal>> {
  const aside = joiningIn(dir);
  await clearJoining(dir);
  await mkdir(journalFolder(aside), { recursive: true, mode: 0o700 });
  await mkdir(join(aside, 'blobs'), { mode: 0o700 });
  const journal = await open(journalPath(aside), 'wx', 0o600);
  try {
    const pieces = piecesOf(file, at.journal, at.journal + head.parts.journal);
    for await (const piece of pieces) await journal.writeFile(piece);
    await journal.sync();
  } finally {
    await journal.close();
  }
  let from = at.blobs;
  for (const [name, size] of head.parts.blobs) {
    const kept = await keepSealed(aside, await readAt(file, from, size));
    await settle(aside, [kept]);
    if (kept !== name) return refuse({ code: 'invitation-altered' });
    from += size;
  }
  return ok(aside);
}

/** Moves what was proven into its place. */
export async function moveIn(dir: string): Promise<void> {
  for (const room of rooms) await rename(join(joiningIn(dir), room), join(dir, room));
  await syncFolder(dir);
}

export const clearJoining = (dir: string): Promise<void> =>
  rm(joiningIn(dir), { recursive: true, force: true });
