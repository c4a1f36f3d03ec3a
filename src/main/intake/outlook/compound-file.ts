import { Unreadable } from '../tables/unreadable.ts';

/** A folder within a compound file. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  readonly streams: ReadonlyMap<string, () => Buffer>;
}

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const endOfChain = 0xfffffffe;
const nothing = 0xffffffff;
const entrySize = 128;
const deepest = 30;

/** Whether a file is a compound file, as those of Outlook and of Office before 2007 are. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  signature.equals(Buffer.from(bytes.subarray(0, 8)));

/**
 * Opens a compound file ([MS-CFB]). Every chain of sectors and every tree of names is followed to its end at most
 * once around: a file that leads in circles is refused.
 */
export function openCompoundFile(bytes: Uint8Array): Storage {
  try {
    return open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Reading beyond the end of the file.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function open(file: Buffer): Storage {
  const size = 1 << file.readUInt16LE(30);
  if (size !== 512 && size !== 4096) throw damaged();
  const sector = (number: number) => file.subarray((number + 1) * size, (number + 2) * size);
  const fat = numbersIn(fatSectors(file, size, sector).map(sector));
  const joined = (start: number, length?: number) => {
    const whole = Buffer.concat(chain(fat, start).map(sector));
    return length === undefined ? whole : whole.subarray(0, length);
  };
  const entries = joined(file.readUInt32LE(48));
  const cutoff = file.readUInt32LE(56);
  const miniFat = numbersIn([joined(file.readUInt32LE(60))]);
  const mini = joined(entries.readUInt32LE(116), entries.readUInt32LE(120));
  const read = (start: number, length: number) => {
    if (length === 0) return Buffer.alloc(0);
    if (length >= cutoff) return joined(start, length);
    const parts = chain(miniFat, start).map((at) => mini.subarray(at * 64, (at + 1) * 64));
    return Buffer.concat(parts).subarray(0, length);
  };
  return storageAt(entries, 0, read, new Set(), 0);
}

/** The sectors of the allocation table: 109 of them named in the header, the rest in a chain of their own. */
function fatSectors(file: Buffer, size: number, sector: (number: number) => Buffer): number[] {
  const sectors = numbersIn([file.subarray(76, 512)]);
  let next = file.readUInt32LE(68);
  for (let seen = 0; next < endOfChain - 3; seen += 1) {
    if (seen > file.length / size) throw damaged();
    const more = numbersIn([sector(next)]);
    next = more.pop() ?? nothing;
    sectors.push(...more);
  }
  return sectors.filter((number) => number < file.length / size);
}

function numbersIn(parts: readonly Buffer[]): number[] {
  return parts.flatMap((part) =>
    Array.from({ length: Math.floor(part.length / 4) }, (_, at) => part.readUInt32LE(at * 4)),
  );
}

function chain(table: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at < endOfChain - 3; at = table[at] ?? nothing) {
    if (sectors.length > table.length) throw damaged();
    sectors.push(at);
  }
  return sectors;
}

type Read = (start: number, length: number) => Buffer;

function storageAt(
  entries: Buffer,
  index: number,
  read: Read,
  seen: Set<number>,
  depth: number,
): Storage {
  if (depth > deepest) throw damaged();
  const storages = new Map<string, Storage>();
  const streams = new Map<string, () => Buffer>();
  const waiting = [entries.readUInt32LE(index * entrySize + 76)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === nothing) continue;
    if (seen.has(at)) throw damaged();
    seen.add(at);
    const entry = entries.subarray(at * entrySize, (at + 1) * entrySize);
    const name = entry.toString(
      'utf16le',
      0,
      Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2),
    );
    const [start, length] = [entry.readUInt32LE(116), entry.readUInt32LE(120)];
    const type = entry.readUInt8(66);
    if (type === 1) storages.set(name, storageAt(entries, at, read, seen, depth + 1));
    if (type === 2) streams.set(name, () => read(start, length));
    waiting.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
  }
  return { storages, streams };
}

const damaged = () => new Unreadable({ code: 'msg-unreadable' });
