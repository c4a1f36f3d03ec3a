import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { readAt } from '../casebook/files/pieces-of.ts';
import { inLanes } from '../jobs/in-lanes.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { Captured } from './captured.ts';
import { cut, large, type Cut } from './cut.ts';
import type { Listing } from './listing.ts';
import type { Pieces } from './pieces.ts';
import { ofBook } from './unreadable.ts';

type Kept = Listing['files'][number];

/**
 * Keeps the journal. It only grows: what the last backup has of it is read again for its last whole piece and what stands
 * behind that, and where those are the same, so is all before, to which each event is bound by its chain. A file that
 * took the place of the one that was copied is read from its beginning: it may be the same, mended in the middle.
 *
 * @param before as the last backup has it
 */
export async function copyJournal(
  dir: string,
  { journal: { name, size } }: Captured,
  pieces: Pieces,
  before: Kept | undefined,
  pacing: Pacing,
): Promise<Kept> {
  const file = await open(join(dir, name), 'r').catch(ofBook);
  try {
    const { dev, ino } = await file.stat({ bigint: true }).catch(ofBook);
    const copiedFrom = `${dev}:${ino}`;
    const held = before?.copiedFrom === copiedFrom ? await heldOf(file, before, pieces) : [];
    const put = async (piece: Cut) => pieces.put(await read(file, piece));
    const names = await inLanes(cut(size).slice(held.length), put, pacing);
    return { name, size, pieces: [...held, ...names], copiedFrom };
  } finally {
    await file.close();
  }
}

/** The pieces that need not be read again, from the front. */
async function heldOf(file: FileHandle, before: Kept, pieces: Pieces): Promise<readonly string[]> {
  const held = before.pieces.slice(0, Math.max(0, Math.floor(before.size / large) - 1));
  const end = cut(before.size).slice(held.length);
  const isSame = await inLanes(end, async (piece) =>
    sha256(await read(file, piece)).toString('hex'),
  );
  if (isSame.some((name, nth) => name !== before.pieces[held.length + nth])) return [];
  const there = await inLanes(held, (name) => pieces.has(name, large));
  return there.every(Boolean) ? held : [];
}

const read = (file: FileHandle, { at, length }: Cut) => readAt(file, at, length).catch(ofBook);
