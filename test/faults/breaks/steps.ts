import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What befalls a step of the disk: an error by its code, a write of which half is taken, or the end of the process. */
export type Break = 'kill' | 'torn' | 'short' | 'ENOSPC' | 'EIO' | 'EROFS' | 'EMFILE';

type Call = (...given: never[]) => unknown;

const changing = ['writeFile', 'rename', 'rm', 'mkdir', 'open'] as const;
const onHandles = ['writeFile', 'write', 'sync', 'datasync', 'truncate'] as const;
/** What a descriptor is needed for; all else goes on with those that are there. */
const opening = new Set<string>(['open', 'writeFile', 'mkdir']);
const syncing = new Set<string>(['sync', 'datasync']);

/** Which steps each can befall. */
const befalls: Readonly<Record<Break, (name: string) => boolean>> = {
  kill: () => true,
  torn: () => true,
  short: (name) => name === 'writeSync',
  ENOSPC: (name) => !['rm', 'rename', 'truncate'].includes(name) && !syncing.has(name),
  EIO: (name) => syncing.has(name) || name === 'writeSync',
  EROFS: (name) => !syncing.has(name),
  EMFILE: (name) => opening.has(name),
};

const how = { kind: undefined as Break | undefined, left: 0, lasts: 0 };

/**
 * From now on, of the steps that it can befall, the one with this number and so many behind it are broken; the rest go well.
 * It is done where Node hands them to the disk, so that whatever writes a file meets it.
 *
 * @param step 0 is the next one
 */
export function breakSteps(kind: Break, step: number, lasting = 1): void {
  Object.assign(how, { kind, left: step, lasts: lasting });
}

/** All steps go well again. */
export const mendSteps = (): void => void (how.kind = undefined);

/** Whether the step is broken; a killed process does not come back from here. */
function meets(name: string): Break | undefined {
  const { kind } = how;
  if (kind === undefined || !befalls[kind](name)) return undefined;
  how.left -= 1;
  if (how.left >= 0 || how.left < -how.lasts) return undefined;
  if (kind === 'kill') process.kill(process.pid, 'SIGKILL');
  return kind;
}

const failure = (code: string, name: string) =>
  Object.assign(new Error(`${code}: made to, ${name}`), { code, syscall: name });

/** In place of a call: a torn one dies, a broken one fails as the disk would have it. */
function through(name: string, call: Call): Call {
  return async function stepped(this: unknown, ...given: never[]) {
    const kind = meets(name);
    if (kind === 'torn') {
      if (name === 'writeFile') await call.apply(this, halved(given) as never[]);
      process.kill(process.pid, 'SIGKILL');
    }
    if (kind !== undefined && kind !== 'short') throw failure(kind, name);
    return call.apply(this, given);
  };
}

const halved = (given: readonly unknown[]) =>
  given.map((one) => (one instanceof Uint8Array ? one.subarray(0, one.length >> 1) : one));

/** Puts itself between Node and the disk, once for a process. */
export async function watchSteps(): Promise<void> {
  const handle = await promises.open(process.execPath);
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  for (const name of changing) Reflect.set(promises, name, through(name, promises[name] as Call));
  for (const name of onHandles) handles[name] = through(name, handles[name]);
  const write = fs.writeSync;
  const writeSync = (file: number, bytes: Uint8Array, from: number, length: number, at: number) => {
    // What the process says of itself is no file.
    if (file <= 2) return write(file, bytes);
    const kind = meets('writeSync');
    if (kind === 'EIO' || kind === 'EROFS') throw failure(kind, 'write');
    // A full disk takes a part of it first.
    const part = kind === undefined ? length : Math.ceil(length / 2);
    const written = write(file, bytes, from, part, at);
    if (kind === 'torn') process.kill(process.pid, 'SIGKILL');
    if (kind === 'ENOSPC') throw failure(kind, 'write');
    return written;
  };
  Reflect.set(fs, 'writeSync', writeSync);
  syncBuiltinESMExports();
}
