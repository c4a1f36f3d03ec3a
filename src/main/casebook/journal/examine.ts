import { open, type FileHandle } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseUnusable } from '../folder/disk-refusal.ts';
import { isDoubted, settleDoubt } from './doubt.ts';
import { decodeLink } from './event-codec.ts';
import { decodeFileHeader, fileHeaderLength } from './file-header.ts';
import { readHeadFile, type HeadFile } from './head-file.ts';
import { journalPath } from './paths.ts';
import { endsWith, firstPlace } from './place.ts';
import { scanJournal, type Scanned } from './scan.ts';

/** Up to here every opening checks every link (tenths of a second); beyond, the part since the last known head. */
const wholeScanLimit = 16 * 1024 * 1024;

/** A journal as it was found. Nothing has been changed yet. */
export interface Examined {
  /** `undefined` when there is none to speak of: it must be made again from the store. */
  readonly file: FileHandle | undefined;
  readonly scanned: Scanned;
  /** Events that were on the disk once and are not there now. */
  readonly owed: number;
  /** Nothing says reliably where the journal ended: it may owe more than that. */
  readonly unsure: boolean;
}

/** Looks the journal over without a key and without touching it. */
export async function examineJournal(
  dir: string,
  bookId: string,
): Promise<Result<Examined, BookRefusal>> {
  const known = await readHeadFile(dir);
  const lastKnown = known === 'bad' || known?.bookId !== bookId ? undefined : known;
  const opened = await open(journalPath(dir), 'r+').then(ok, (error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? ok(undefined) : refuseUnusable(error, 'journal-unreadable'),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const size = file ? (await file.stat()).size : 0;
  if (!file || size < fileHeaderLength) {
    await file?.close();
    const owed = Math.max(1, lastKnown?.place.position ?? 1);
    return ok({ file: undefined, scanned: firstPlace, owed, unsure: true });
  }
  const refusal = await refuseHeader(file, bookId);
  if (refusal?.code === 'book-newer') {
    await file.close();
    return refuse(refusal);
  }
  const once = lastKnown?.place.position ?? 1;
  if (refusal) return ok({ file, scanned: noJournal, owed: once, unsure: true });
  const doubted = await isDoubted(dir);
  const from = size > wholeScanLimit && !doubted ? await trusted(file, lastKnown) : undefined;
  const scanned = await scanJournal(file, bookId, from ?? firstPlace);
  if (doubted && !scanned.fault) await settleDoubt(dir).catch(() => undefined);
  const owed = Math.max(0, once - scanned.position);
  return ok({ file, scanned, owed, unsure: lastKnown?.writing ?? true });
}

/** What begins as no journal of this book does, but may hold its frames. */
const noJournal: Scanned = {
  ...firstPlace,
  fault: { position: 1, seq: 1, torn: false, middle: true },
};

async function readHeader(file: FileHandle) {
  const bytes = Buffer.alloc(fileHeaderLength);
  await file.read(bytes, 0, fileHeaderLength, 0);
  return decodeFileHeader(bytes);
}

/** The book that a journal says it is of; '' when it does not say. */
export async function bookIdIn(file: FileHandle): Promise<string> {
  const header = await readHeader(file);
  return header.state === 'known' ? header.bookId : '';
}

/** Why a journal with this header must be left alone. */
export async function refuseHeader(
  file: FileHandle,
  bookId: string,
): Promise<BookRefusal | undefined> {
  const header = await readHeader(file);
  if (header.state === 'newer') {
    return { code: 'book-newer', found: header.found, known: header.known };
  }
  const ours = header.state === 'known' && header.bookId === bookId;
  return ours ? undefined : { code: 'book-damaged', firstBad: 1 };
}

/** The last known head, when the journal still says the same there. */
async function trusted(file: FileHandle, known: HeadFile | undefined) {
  if (!known || known.event >= known.place.end) return undefined;
  const bytes = Buffer.alloc(known.place.end - known.event);
  await file.read(bytes, 0, bytes.length, known.event);
  return endsWith(known.place, decodeLink(bytes, 0)?.link) ? known.place : undefined;
}
