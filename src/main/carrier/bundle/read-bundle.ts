import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { piecesOf, readAt } from '../../casebook/files/pieces-of.ts';
import { carrierVersion, largestObject, tooLarge, type Carrier } from '../carrier.ts';
import { refuseByFolder } from '../folder/folder-refusal.ts';
import { isName } from '../names.ts';
import { endLength, entryHeadLength, headLength, readHead } from './format.ts';

interface Entry {
  readonly at: number;
  readonly length: number;
}

/** A bundle as it came: read through once, so that a half or changed one is refused before anything is taken of it. */
export async function openBundle(
  path: string,
  bookId: string,
): Promise<Result<Carrier, CarrierRefusal>> {
  const plainly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const opened = await open(path, plainly).then(ok, refuseByFolder);
  if (!opened.ok) return opened;
  const file = opened.value;
  const checked = await check(file, bookId).catch(refuseByFolder);
  if (!checked.ok) {
    await file.close();
    return checked;
  }
  const entries = checked.value;
  const names = [...entries.keys()].filter(isName);
  return ok({
    list: async () => ok({ names, strange: entries.size - names.length }),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return refuse({ code: 'object-missing' });
      if (entry.length > largestObject) return refuse(tooLarge);
      return readAt(file, entry.at, entry.length).then(ok, refuseByFolder);
    },
    put: async () => refuse({ code: 'carrier-read-only' }),
    remove: async () => refuse({ code: 'carrier-read-only' }),
    tryOut: async () => refuse({ code: 'carrier-read-only' }),
    watch: () => () => undefined,
    close: () => file.close(),
  });
}

async function check(
  file: FileHandle,
  bookId: string,
): Promise<Result<ReadonlyMap<string, Entry>, CarrierRefusal>> {
  const found = await file.stat();
  if (!found.isFile()) return refuse({ code: 'carrier-missing' });
  const head = readHead(await readAt(file, 0, headLength));
  if (!head) return refuse({ code: 'carrier-damaged' });
  if (head.version > carrierVersion) {
    return refuse({ code: 'carrier-newer', found: head.version, known: carrierVersion });
  }
  if (head.bookId !== bookId) return refuse({ code: 'carrier-other-book' });
  const entries = await entriesOf(file, found.size);
  return entries && (await isWhole(file, found.size))
    ? ok(entries)
    : refuse({ code: 'carrier-damaged' });
}

async function entriesOf(file: FileHandle, size: number) {
  const entries = new Map<string, Entry>();
  const end = size - endLength;
  let at = headLength;
  while (at < end) {
    const head = await readAt(file, at, entryHeadLength);
    if (head.length < entryHeadLength) return undefined;
    const nameLength = head.readUInt16LE(0);
    const length = head.readUInt32LE(2);
    const bytesAt = at + entryHeadLength + nameLength;
    if (nameLength === 0 || bytesAt + length > end) return undefined;
    const name = await readAt(file, at + entryHeadLength, nameLength);
    entries.set(name.toString('utf8'), { at: bytesAt, length });
    at = bytesAt + length;
  }
  return at === end ? entries : undefined;
}

async function isWhole(file: FileHandle, size: number): Promise<boolean> {
  const sum = createHash('sha256');
  const covered = size - endLength + 2;
  for await (const piece of piecesOf(file, 0, covered)) sum.update(piece);
  const kept = await readAt(file, covered, endLength - 2);
  return sum.digest().equals(kept);
}
