import { open, type FileHandle } from 'node:fs/promises';
import { headerText, type Link } from '#domain/audit/chain.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import {
  readKeyFile,
  readKeyFileItself,
  type AnyKeyFile,
  type AnyReadKeys,
} from '#main/vault/key-file.ts';
import { openToLook } from '#main/vault/open-keys.ts';
import { isOpenToAll } from '#main/vault/open-to-all.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import type { Secret } from '../casebook.ts';
import { NewerPayload, payloadVersion } from '../events/upcast.ts';
import { readSealed } from '../files/blob-folder.ts';
import { holdFolder } from '../folder/folder-lock.ts';
import { bookIdIn, refuseHeader } from '../journal/examine.ts';
import { readHeadFile } from '../journal/head-file.ts';
import { journalPath } from '../journal/paths.ts';
import { textOf } from '#main/vault/as-text.ts';
import { firstPlace } from '../journal/place.ts';
import { scanJournal } from '../journal/scan.ts';
import { checkKeys } from './check-keys.ts';
import { Opening } from './open-all.ts';
import { Seen } from './seen.ts';
import { SeenHeads } from './seen-heads.ts';
import { Signatures } from './signatures.ts';
import { Roster } from '../team/roster.ts';

/**
 * Checks the whole chain, every document's hash, and that the key file belongs to them. Changes nothing, and needs no
 * key; with a secret it opens all that there is as well.
 */
export async function verify(
  dir: string,
  secret?: Secret,
): Promise<Result<Verification, BookRefusal>> {
  const read = await readKeyFile(dir);
  if (!read.ok && !isFault(read.error)) return read;
  const itself = await readKeyFileItself(dir);
  const folder = await holdFolder(dir);
  if (!folder.ok) return folder;
  try {
    return await verifyBook(dir, read, itself.ok ? [] : [asFault(itself.error)], secret);
  } catch (error) {
    if (!(error instanceof NewerPayload)) throw error;
    return refuse({ code: 'book-newer', found: error.found, known: payloadVersion });
  } finally {
    await folder.value.release();
  }
}

/** A key file that cannot be used is no reason not to look at the rest. */
const isFault = (refusal: BookRefusal): refusal is BookRefusal & BookFault =>
  refusal.code === 'keys-damaged' || refusal.code === 'key-cost-refused';

/** One that is missing, while its copy serves, is as bad as a damaged one. */
const asFault = (refusal: BookRefusal): BookFault =>
  isFault(refusal) ? refusal : { code: 'keys-damaged' };

async function verifyBook(
  dir: string,
  read: Result<AnyReadKeys, BookRefusal>,
  found: readonly BookFault[],
  secret: Secret | undefined,
): Promise<Result<Verification, BookRefusal>> {
  const keys = read.ok ? read.value : undefined;
  const faults = [...found];
  const ring = keys && secret && (await openToLook(dir, keys, secret));
  if (ring?.ok === false) {
    if (ring.error.code !== 'keys-damaged') return ring;
    faults.push({ code: 'keys-do-not-open', cases: 0 });
  }
  const file = await open(journalPath(dir), 'r').catch(() => undefined);
  if (!file) return ok(nothingBut([...faults, { code: 'journal-missing' }]));
  try {
    const bookId = keys?.bookId ?? (await bookIdIn(file));
    const refusal = await refuseHeader(file, bookId);
    if (refusal?.code === 'book-newer') return refuse(refusal);
    if (refusal) return ok(nothingBut([...faults, { code: 'journal-foreign' }]));
    const opening = ring?.ok ? new Opening(ring.value) : undefined;
    const checked = await walk(dir, file, bookId, keys, opening);
    return ok(summed({ ...checked, faults: [...faults, ...checked.faults] }));
  } finally {
    await file.close();
  }
}

async function walk(
  dir: string,
  file: FileHandle,
  bookId: string,
  keys: AnyKeyFile | undefined,
  opening: Opening | undefined,
): Promise<Found> {
  const head = await readHeadFile(dir);
  const seen = new Seen(head);
  const roster = new Roster();
  const signatures = new Signatures(bookId, roster);
  const heads = new SeenHeads();
  let openToAll: number | undefined;
  const scanned = await scanJournal(file, bookId, firstPlace, (link) => {
    seen.add(link);
    signatures.take(link);
    heads.note(link.header);
    opening?.take(link);
    if (openToAll === undefined && isReadable(link)) openToAll = link.header.seq;
  });
  if (heads.any) {
    await scanJournal(file, bookId, firstPlace, ({ header, hash }) => {
      heads.meet(header, textOf(hash));
      // By all that has come: what counted when it came may count no more.
      if (roster.standing(header)) roster.doubt(header);
    });
  }
  const faults = [...seen.faults(scanned), ...signatures.faults(head), ...heads.faults()];
  if (opening && !opening.trusts(roster)) faults.push({ code: 'first-officer-foreign' });
  if (openToAll !== undefined) faults.push({ code: 'event-open-to-all', seq: openToAll });
  const [keyFaults, counts] = keys ? checkKeys(keys, seen) : [[], noKeys];
  faults.push(
    ...keyFaults,
    ...(opening?.faults(seen) ?? []),
    ...(await badFile(dir, seen, opening)),
  );
  return {
    events: scanned.position,
    cases: seen.cases.size,
    documents: seen.blobs.size,
    keys: counts,
    desks: [...scanned.heads].map(([desk, { seq }]) => ({ desk, events: seq })),
    signed: signatures.signed,
    unsigned: signatures.unsigned,
    refused: signatures.refused,
    opened: opening !== undefined,
    unproven: unproven(opening !== undefined, signatures.unsigned > 0),
    faults,
  };
}

/** What a check cannot tell, however well it ends: some of it a key can, the rest only what is kept elsewhere. */
const unproven = (opened: boolean, unsigned: boolean): Verification['unproven'] => [
  ...(opened ? [] : (['whose-book', 'contents'] as const)),
  ...(unsigned ? (['before-signing'] as const) : []),
  'age',
];

const isReadable = ({ header, sealed }: Link) => isOpenToAll(sealed, headerText(header));

/** The first kept file that is not as it was kept. */
async function badFile(
  dir: string,
  { blobs }: Seen,
  opening: Opening | undefined,
): Promise<BookFault[]> {
  for (const [blob, { seq, caseId }] of blobs) {
    const sealed = await readSealed(dir, blob);
    if (!sealed) return [{ code: 'file-altered', seq, blob }];
    if (opening && !opening.opens(caseId, sealed))
      return [{ code: 'file-does-not-open', seq, blob }];
  }
  return [];
}

type Found = Omit<Verification, 'ok' | 'firstBad' | 'desk'>;

const noKeys = { used: 0, spare: 0, outliving: 0 };

const nothingBut = (faults: readonly BookFault[]): Verification =>
  summed({
    events: 0,
    cases: 0,
    documents: 0,
    keys: noKeys,
    desks: [],
    signed: 0,
    unsigned: 0,
    refused: [],
    opened: false,
    unproven: unproven(false, false),
    faults,
  });

function summed(found: Found): Verification {
  const places = found.faults.map((fault) => ({
    seq: 'seq' in fault ? fault.seq : whole(fault),
    ...('desk' in fault && fault.desk !== undefined && { desk: fault.desk }),
  }));
  const [first] = places.toSorted((one, other) => one.seq - other.seq);
  const ok = found.faults.length === 0;
  if (!first || first.seq === Infinity) return { ...found, ok };
  const { seq: firstBad, desk } = first;
  return { ...found, ok, firstBad, ...(desk !== undefined && { desk }) };
}

/** Of a log that is not there, or another's, the first event is bad already. */
const whole = ({ code }: BookFault) => (code.startsWith('journal-') ? 1 : Infinity);
