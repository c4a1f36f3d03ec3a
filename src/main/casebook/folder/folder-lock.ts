import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from './disk-refusal.ts';
import { isWritable, makeFolder, refuseOthers } from './own-folder.ts';
import { hearShow, type OnShow } from './show-socket.ts';

/** A data folder that this process alone may write, until it releases it or ends in any way. */
export interface Folder {
  readonly dir: string;
  release(): Promise<void>;
}

/**
 * Takes the folder, by a lock on a file in it: whoever reaches the folder, from whatever user, container or network
 * namespace, meets the same lock, and nobody can hold it who cannot write there. The kernel gives it back when the
 * process dies, however it dies. A second process is refused, and may ask the first to show itself.
 */
export async function holdFolder(
  dir: string,
  onShow?: OnShow,
): Promise<Result<Folder, BookRefusal>> {
  const found = await makeFolder(resolve(dir))
    .then(() => realpath(dir))
    .then(ok, refuseByDisk);
  if (!found.ok) return found;
  const closed = await refuseOthers(found.value);
  if (!closed.ok) return closed;
  const lock = await lockIn(found.value, 'lock');
  if (!lock.ok) return lock;
  const unwritten = await holdWriting(found.value);
  if (!unwritten.ok) {
    await lock.value?.close();
    return unwritten;
  }
  await unwritten.value?.close();
  const deaf = await hearShow(found.value, onShow);
  return ok({
    dir,
    async release() {
      await deaf();
      await lock.value?.close();
    },
  });
}

/** How long a process that has lost its app may be busy before it notices, and how often it is looked for. */
const survivorMs = 5_000;
const lookMs = 50;

/**
 * The second lock, of the process in which the book is open. When the app is killed the kernel gives the first one
 * back at once, but that process ends only when it comes to hear of it: until then nobody else is let in. It is given
 * back with the process; the file is to be kept open for as long.
 */
export async function holdWriting(
  dir: string,
): Promise<Result<FileHandle | undefined, BookRefusal>> {
  const until = performance.now() + survivorMs;
  for (;;) {
    const lock = await lockIn(dir, 'writing');
    if (lock.ok || lock.error.code !== 'in-use' || performance.now() > until) return lock;
    await pause(lookMs);
  }
}

/** The open file that is locked; none where the folder takes no writing, from us or through us. */
async function lockIn(
  dir: string,
  name: 'lock' | 'writing',
): Promise<Result<FileHandle | undefined, BookRefusal>> {
  const path = join(dir, name);
  // Made if it is not there, never emptied, never removed: a second file of the name would be a second lock.
  const opened = await open(path, 'a', 0o600).then(ok, async (error: unknown) =>
    (await isWritable(dir)) ? refuseByDisk(error) : ok(undefined),
  );
  if (!opened.ok || !opened.value) return opened;
  const file = opened.value;
  if (tryLock(file.fd) && (await isStill(path, file))) return opened;
  await file.close();
  return refuse({ code: 'in-use' });
}

/** Whether the file that was locked is the one that the next process will find. */
async function isStill(path: string, file: FileHandle): Promise<boolean> {
  const [held, found] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  return held.ino === found?.ino && held.dev === found.dev;
}
