import { randomBytes } from 'node:crypto';
import { caseKey, unpackCaseKeys, type CaseKeys } from './cases/case-keys.ts';
import { openConfined, type Confined } from './cases/confined.ts';
import type { KeyFile, LocalOfficer } from './key-file/key-file.ts';
import { boundAs, epochBoundAs } from './key-file/key-names.ts';
import { openOfficer, type OwnKeys } from './officers/local-officer.ts';
import { unwrap } from './opening/root-key.ts';
import { seal } from './sealing/seal.ts';
import { sha256 } from './sealing/sha256.ts';

/** The keys of the book on this computer, whoever of its officers is at work. */
interface Inner {
  readonly master: Buffer;
  readonly book: Buffer;
  readonly snapshot: Buffer;
  readonly trust: Buffer;
  readonly epochs: ReadonlyMap<number, Buffer>;
  readonly cases: CaseKeys;
  /** The keys of confidential cases as they are kept, sealed. */
  readonly confined: readonly Confined[];
  /** Its officers have signed nothing in the log yet: it was of version 1 a moment ago. */
  readonly unfounded: boolean;
}

/** What an opened vault holds. Replaced, never changed in place, and only after the file is. */
export interface Opened extends Inner {
  readonly bookId: string;
  readonly desk: string;
  readonly officers: readonly LocalOfficer[];
  /** Of whoever is at work. */
  readonly own: OwnKeys;
  /** Case → the keys that are sealed to whoever is at work, oldest first. */
  readonly ownConfined: ReadonlyMap<string, readonly Buffer[]>;
}

export function keyFileOf(opened: Omit<Opened, 'own' | 'ownConfined'>): KeyFile {
  const { bookId, desk, officers, master, trust, book, snapshot, epochs, cases } = opened;
  const wrap = (key: Buffer, bound: string) => seal(master, key, bound).toString('base64');
  return {
    version: 2,
    bookId,
    desk,
    officers: [...officers],
    trust: wrap(trust, boundAs('trust', bookId)),
    book: wrap(book, boundAs('book', bookId)),
    snapshot: wrap(snapshot, boundAs('snapshot', bookId)),
    epochs: Array.from(epochs, ([epoch, key]) => ({
      epoch,
      key: wrap(key, epochBoundAs(epoch, bookId)),
    })),
    cases: cases.packed.toString('base64'),
    confined: [...opened.confined],
    // Nobody without the keys can say of a log that it lacks its officers for a good reason.
    ...(opened.unfounded && { unfounded: wrap(randomBytes(32), boundAs('unfounded', bookId)) }),
  };
}

/** All that an officer's root key opens in a key file, or `undefined` where its keys do not open each other. */
export async function openInner(
  file: KeyFile,
  record: LocalOfficer,
  root: Buffer,
): Promise<Opened | undefined> {
  const { bookId, desk, officers } = file;
  const opened = await openOfficer(bookId, record, root);
  if (!opened) return undefined;
  const { own, master } = opened;
  const book = unwrap(master, file.book, boundAs('book', bookId));
  const snapshot = unwrap(master, file.snapshot, boundAs('snapshot', bookId));
  const trust = unwrap(master, file.trust, boundAs('trust', bookId));
  const epochs = new Map<number, Buffer>();
  for (const { epoch, key } of file.epochs) {
    const found = unwrap(master, key, epochBoundAs(epoch, bookId));
    if (!found) return undefined;
    epochs.set(epoch, found);
  }
  if (!book || !snapshot || !trust) return undefined;
  const { confined, unfounded } = file;
  if (unfounded !== undefined && !unwrap(master, unfounded, boundAs('unfounded', bookId))) {
    return undefined;
  }
  const ownConfined = await openConfined(bookId, confined, own);
  const cases = unpackCaseKeys(Buffer.from(file.cases, 'base64'));
  const known = { master, book, snapshot, trust, epochs, cases, confined };
  const inner = { ...known, unfounded: unfounded !== undefined };
  return { bookId, desk, officers, own, ownConfined, ...inner };
}

/** Whether a key file about to be written opens from an officer's root down to the book and to the case keys made last. */
export async function opensBook(file: KeyFile, own: OwnKeys, bookSum: Buffer): Promise<boolean> {
  const record = file.officers.find(({ officer }) => officer === own.officer);
  const opened = record && (await openInner(file, record, own.root));
  if (!opened || !sha256(opened.book).equals(bookSum)) return false;
  const { cases, master } = opened;
  const last = cases.ids(Math.max(0, cases.count - 1)).next();
  return last.done === true || caseKey(cases, master, last.value) !== undefined;
}
