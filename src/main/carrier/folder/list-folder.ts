import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { Listing } from '../carrier.ts';
import { isName } from '../names.ts';
import { changedAt, readRoom, type Room } from './room.ts';

/** So much may lie where our objects lie, and in the folders of so many desks: more is not gone through at each look. */
export const mostThings = 200_000;
const mostDesks = 2_000;

/** A system may date changes by seconds: a folder read so soon after it changed may have changed once more unseen. */
const settlingMs = 10_000;
/** And some file servers date no change at all. */
const trustedMs = 10 * 60_000;

interface Read {
  readonly changed: bigint;
  /** When it was first met as it was changed last, and when it was read. */
  readonly met: number;
  readonly read: number;
  readonly room: Room;
}

type Listed = Result<Listing, CarrierRefusal>;

const crowded = refuse({ code: 'carrier-crowded', most: mostThings } as const);

const isDesk = (name: string) => /^[\w-]{11}$/.test(name);
const isDeskRoom = (entry: Dirent) => entry.isDirectory() && isDesk(entry.name);

/**
 * Names what lies in a shared folder where our objects lie; what else lies there is counted. A folder that has not changed
 * since it was read is not read again: a look costs as many questions as there are desks, however much lies there.
 *
 * @param now in milliseconds, by a clock that only goes forward
 */
export function folderLister(
  root: string,
  now: () => number = () => performance.now(),
): () => Promise<Listed> {
  let known = new Map<string, Read>();

  return async () => {
    const met = new Map<string, Read>();
    let left = mostThings;
    const look = async (path: string, isOurs: (entry: Dirent) => boolean) => {
      const read = await readOnce(join(root, path), known.get(path), isOurs, left, now());
      if (!read) return undefined;
      met.set(path, read);
      left -= read.room.names.length + read.room.strange;
      return read.room;
    };
    const names: string[] = [];
    let strange = 0;
    for (const kind of ['log', 'keys'] as const) {
      const desks = await look(kind, isDeskRoom);
      if (!desks || desks.names.length > mostDesks) return crowded;
      strange += desks.strange;
      for (const desk of desks.names) {
        const path = `${kind}/${desk}`;
        const room = await look(path, (entry) => entry.isFile() && isName(`${path}/${entry.name}`));
        if (!room) return crowded;
        strange += room.strange;
        for (const name of room.names) names.push(`${path}/${name}`);
      }
    }
    known = met;
    return ok({ names, strange });
  };
}

/** A folder as it was read, or read anew; `undefined` where too much lies in it. */
async function readOnce(
  path: string,
  known: Read | undefined,
  isOurs: (entry: Dirent) => boolean,
  most: number,
  now: number,
): Promise<Read | undefined> {
  const changed = (await changedAt(path)) ?? 0n;
  const same = known?.changed === changed ? known : undefined;
  const isSettled = same && same.read - same.met >= settlingMs && now - same.read < trustedMs;
  if (isSettled) return same;
  const room = await readRoom(path, isOurs, most);
  return room === 'crowded' ? undefined : { changed, met: same?.met ?? now, read: now, room };
}
