import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { holdsRemains } from '../folder/remains.ts';

/** Where a book is made whole before it counts, inside the data folder: so that it is moved and not copied, or only looked at. */
export const rooms = ['joining', 'restoring', 'rehearsal'] as const;
export type Room = (typeof rooms)[number];
/** Those out of which a book is moved to where it is opened. */
export const movedRooms = ['joining', 'restoring'] as const satisfies readonly Room[];

export const roomIn = (dir: string, room: Room): string => join(dir, room);

/** What the app keeps in its folder whatever book is in it, and what it has set aside. It stays when a book comes or goes. */
export const isOfTheApp = (name: string): boolean =>
  ownNames.has(finalName(name)) || name.startsWith(asidePrefix);

/** What a file was to be called of which a kill left only what it was written as. */
const finalName = (name: string) => name.replace(/\.next$/, '');

export const asidePrefix = 'aside-';
/** What was set aside in a data folder: of a store that was emptied, of a book that another took the place of. */
export async function asidesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch(() => []);
  return names.filter((name) => name.startsWith(asidePrefix)).map((name) => join(dir, name));
}

/** Of a folder that does not have all yet that it is to keep. */
export const begunPrefix = `${asidePrefix}begun-`;
const ownNames = new Set([
  'lock',
  'writing',
  'show.sock',
  'show-key',
  'browser',
  'preferences.json',
  'windows.json',
  'ombud.log',
  'joining',
  'restoring',
  'rehearsal',
  'moving.json',
  'invitation.passing',
  // A data folder of its own, with a book that nothing real is in.
  'practice',
]);

/** What a book has that was never finished being made: nothing in it is anybody's. */
const unfinished = new Set([
  'journal',
  'blobs',
  'head-copy.json',
  // As what it was being written as alone: under its own name it is a book's.
  'keys.json',
  'keys-copy.json',
  'guesses.json',
]);

/** Whether a folder has room for a book: no keys, no remains of a book, and nothing that is not the app's. */
export async function isFree(dir: string): Promise<boolean> {
  const keys = await readKeyFile(dir);
  if (keys.ok || keys.error.code !== 'book-missing') return false;
  const found = await readdir(dir);
  return (
    found.every((name) => isOfTheApp(name) || unfinished.has(finalName(name))) &&
    !(await holdsRemains(dir))
  );
}
