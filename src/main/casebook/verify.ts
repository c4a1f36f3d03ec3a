import { open } from 'node:fs/promises';
import type { Link } from '#domain/audit/chain.ts';
import { ok, type Result } from '#domain/result.ts';
import { readKeyFile } from '#main/vault/key-file.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { takesFiles } from './files/named-files.ts';
import { readSealed } from './files/blob-folder.ts';
import { bookCaseId } from './events/book-case-id.ts';
import { holdFolder } from './folder/folder-lock.ts';
import { refuseHeader } from './journal/examine.ts';
import { readHeadFile, type HeadFile } from './journal/head-file.ts';
import { firstPlace, journalPath } from './journal/place-of.ts';
import { scanJournal, type Scanned } from './journal/scan.ts';

/** What checking a book without any key has shown. `firstBad` is the first event that is not as it was written. */
export interface Verification {
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly ok: boolean;
  readonly firstBad?: number;
}

/** Checks the whole chain and every document's hash. Needs no key and changes nothing. */
export async function verify(dir: string): Promise<Result<Verification, BookRefusal>> {
  const keys = await readKeyFile(dir);
  if (!keys.ok) return keys;
  const folder = await holdFolder(dir);
  if (!folder.ok) return folder;
  try {
    return await verifyJournal(dir, keys.value.bookId);
  } finally {
    await folder.value.release();
  }
}

async function verifyJournal(
  dir: string,
  bookId: string,
): Promise<Result<Verification, BookRefusal>> {
  const file = await open(journalPath(dir), 'r').catch(() => undefined);
  if (!file) return ok({ events: 0, cases: 0, documents: 0, ok: false, firstBad: 1 });
  try {
    const refusal = await refuseHeader(file, bookId);
    if (refusal?.code === 'book-newer') return { ok: false, error: refusal };
    if (refusal) return ok({ events: 0, cases: 0, documents: 0, ok: false, firstBad: 1 });
    const known = await readHeadFile(dir);
    const seen = new Seen(known);
    const scanned = await scanJournal(file, firstPlace(bookId), (link) => seen.add(link));
    const bad = [badHead(known, scanned, seen), await badDocument(dir, seen)];
    const firstBad = Math.min(...bad.filter((seq) => seq !== undefined));
    const counted = {
      events: scanned.head.seq,
      cases: seen.cases.size,
      documents: seen.blobs.size,
    };
    return ok({ ...counted, ...(firstBad < Infinity ? { ok: false, firstBad } : { ok: true }) });
  } finally {
    await file.close();
  }
}

/** What the headers say. */
class Seen {
  readonly cases = new Set<string>();
  /** Blob → the event that names it and its case. */
  readonly blobs = new Map<string, { readonly seq: number; readonly caseId: string }>();
  readonly #known: HeadFile | 'bad' | undefined;
  /** Whether the chain had the hash it was once known to have. */
  agrees = false;

  constructor(known: HeadFile | 'bad' | undefined) {
    this.#known = known;
  }

  add({ header, hash }: Link): void {
    if (this.#known !== 'bad' && this.#known?.seq === header.seq) {
      this.agrees = Buffer.from(hash).toString('hex') === this.#known.hash;
    }
    if (header.caseId !== bookCaseId) this.cases.add(header.caseId);
    for (const blob of header.blobs) {
      if (takesFiles(header.type)) this.blobs.delete(blob);
      else this.blobs.set(blob, header);
    }
    if (header.type === 'case-shredded') this.#forget(header.caseId);
  }

  #forget(caseId: string): void {
    for (const [blob, named] of this.blobs) if (named.caseId === caseId) this.blobs.delete(blob);
  }
}

/** A tail that looks cut by a crash and was never known to be whole is no damage: nobody was told it was kept. */
function badHead(
  known: HeadFile | 'bad' | undefined,
  { head, fault }: Scanned,
  { agrees }: Seen,
): number | undefined {
  if (known === 'bad') return head.seq;
  const once = known?.seq ?? 1;
  if (fault && (fault.middle || !fault.torn || once >= fault.seq)) return fault.seq;
  if (once > head.seq) return head.seq + 1;
  return known && !agrees ? known.seq : undefined;
}

async function badDocument(dir: string, { blobs }: Seen): Promise<number | undefined> {
  for (const [blob, { seq }] of blobs) {
    if (!(await readSealed(dir, blob))) return seq;
  }
  return undefined;
}
