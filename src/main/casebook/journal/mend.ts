import { hash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeSynced } from '#main/vault/atomic-file.ts';
import type { Examined } from './examine.ts';
import { encodeFileHeader } from './file-header.ts';
import { journalOn, type Journal } from './journal.ts';
import { firstPlace } from './place.ts';
import { journalFolder, journalPath } from './paths.ts';

/** Makes an examined journal fit to append to: an absent one is begun, a torn tail set aside and cut. */
export async function mendJournal(
  dir: string,
  bookId: string,
  { file, scanned }: Examined,
): Promise<Journal> {
  if (!file) return beginJournal(dir, bookId);
  if (scanned.fault) await cut(dir, file, scanned.end);
  const { fault: _, ...place } = scanned;
  return journalOn(journalPath(dir), place, file);
}

/** An empty journal; it replaces what stood there. */
export async function beginJournal(dir: string, bookId: string): Promise<Journal> {
  await mkdir(journalFolder(dir), { recursive: true, mode: 0o700 });
  await writeSynced(journalPath(dir), encodeFileHeader(bookId));
  await syncFolder(journalFolder(dir));
  return journalOn(journalPath(dir), firstPlace, await open(journalPath(dir), 'r+'));
}

/** The bytes are kept, sealed as they are: what looks torn to us may still tell someone something. */
async function cut(dir: string, file: FileHandle, end: number): Promise<void> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(size - end);
  await file.read(tail, 0, tail.length, end);
  const name = `set-aside-${end}-${hash('sha256', tail, 'hex').slice(0, 8)}`;
  await writeSynced(join(journalFolder(dir), name), tail);
  await syncFolder(journalFolder(dir));
  await file.truncate(end);
  await file.datasync();
}
