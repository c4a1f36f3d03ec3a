import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { caseKey, rewrapped, unpackCaseKeys, withNewKeys, type CaseKeys } from './case-keys.ts';
import { guarded } from './guesses.ts';
import { KeysForgotten, StrangeKeys } from './key-errors.ts';
import { sumOnDisk, writeKeyFile, type KeyFile, type ReadKeys } from './key-file.ts';
import { boundAs } from './key-names.ts';
import { RecentKeys } from './recent-keys.ts';
import { makeRoot, openRoot, unwrap, type Secret } from './root-key.ts';
import { seal } from './seal.ts';
import { sha256 } from './sha256.ts';

/** What an opened vault holds. Replaced, never changed in place, and only after the file is. */
interface Opened {
  readonly outer: Outer;
  readonly root: Buffer;
  readonly master: Buffer;
  readonly book: Buffer;
  readonly snapshot: Buffer;
  readonly cases: CaseKeys;
}

/** The keys of an unlocked book. */
export interface KeyRing {
  readonly book: Buffer;
  readonly snapshot: Buffer;
  readonly cases: CaseKeys;
  caseKey(caseId: string): Buffer | undefined;
  /** Makes keys for new cases, durable when this resolves. */
  addCaseKeys(count: number): Promise<void>;
  /** Destroys cases' keys: new master key, new snapshot key, everything else wrapped again, once for all of them. */
  destroyCaseKeys(caseIds: readonly string[]): Promise<void>;
  /**
   * Makes a new root, master and snapshot key and wraps everything else again, in one replacement of the file: what
   * opened the file before opens it no more. Gives the new recovery key.
   *
   * @param current what opens the book now; it is asked for again, and a wrong one counts as a guess
   */
  changeSecrets(
    current: Secret,
    passphrase: string,
    cost?: number,
  ): Promise<Result<string, BookRefusal>>;
  /** Lets go of the keys; whoever asks for one afterwards is thrown at. */
  forget(): void;
}

/** A new book's keys. Nothing is written: the key file is what makes a book exist, so it comes last. */
export async function makeKeys(bookId: string, passphrase: string, cost?: number) {
  const { root, recoveryKey, kdf, byPassphrase, byRecovery } = await makeRoot(
    bookId,
    passphrase,
    cost,
  );
  const master = randomBytes(32);
  const book = randomBytes(32);
  const snapshot = randomBytes(32);
  const cases = unpackCaseKeys(Buffer.alloc(0));
  const wrapped = { byPassphrase, byRecovery };
  const file = keyFileOf({ bookId, kdf, root: wrapped }, root, { master, book, snapshot, cases });
  return { file, recoveryKey, book };
}

type Outer = Pick<KeyFile, 'bookId' | 'kdf' | 'root'>;

interface Inner {
  readonly master: Buffer;
  readonly book: Buffer;
  readonly snapshot: Buffer;
  readonly cases: CaseKeys;
}

function keyFileOf(
  { bookId, kdf, root: wrapped }: Outer,
  root: Buffer,
  { master, book, snapshot, cases }: Inner,
): KeyFile {
  return {
    version: 1,
    bookId,
    kdf,
    root: wrapped,
    master: seal(root, master, boundAs('master', bookId)).toString('base64'),
    book: seal(master, book, boundAs('book', bookId)).toString('base64'),
    snapshot: seal(master, snapshot, boundAs('snapshot', bookId)).toString('base64'),
    cases: cases.packed.toString('base64'),
  };
}

/** Opens the vault with a passphrase or the recovery key. */
export async function openKeys(
  dir: string,
  file: ReadKeys,
  secret: Secret,
): Promise<Result<KeyRing, BookRefusal>> {
  const root = await guarded(dir, () => openRoot(file, secret));
  if (!root.ok) return root;
  const opened = openInner(file, root.value);
  return opened ? ok(ringOf(dir, opened, file.sum)) : refuse({ code: 'keys-damaged' });
}

function openInner(file: KeyFile, root: Buffer): Opened | undefined {
  const { bookId, kdf, root: wrapped } = file;
  const master = unwrap(root, file.master, boundAs('master', bookId));
  const book = master && unwrap(master, file.book, boundAs('book', bookId));
  const snapshot = master && unwrap(master, file.snapshot, boundAs('snapshot', bookId));
  if (!master || !book || !snapshot) return undefined;
  const cases = unpackCaseKeys(Buffer.from(file.cases, 'base64'));
  return { outer: { bookId, kdf, root: wrapped }, root, master, book, snapshot, cases };
}

/** Whether a key file about to be written opens from its root down to the book and to the case keys made last. */
function opensBook(file: KeyFile, root: Buffer, bookSum: Buffer): boolean {
  const opened = openInner(file, root);
  if (!opened || !sha256(opened.book).equals(bookSum)) return false;
  const { cases, master } = opened;
  const last = cases.ids(Math.max(0, cases.count - 1)).next();
  return last.done === true || caseKey(cases, master, last.value) !== undefined;
}

function ringOf(dir: string, opened: Opened, sum: string): KeyRing {
  let held: Opened | undefined = opened;
  let written = sum;
  // Of all keys the book's alone never changes.
  const bookSum = sha256(opened.book);
  const recent = new RecentKeys();
  const keys = (): Opened => {
    if (!held) throw new KeysForgotten();
    return held;
  };
  /** Only who wrote the file last, or read it, may replace it, and only by keys that open the same book. */
  const become = async (change: Partial<Opened>) => {
    const next = { ...keys(), ...change };
    const file = keyFileOf(next.outer, next.root, next);
    const follows = (await sumOnDisk(dir)) === written;
    if (!follows || !opensBook(file, next.root, bookSum)) throw new StrangeKeys();
    written = await writeKeyFile(dir, file);
    if (held) held = next;
  };
  return {
    get book() {
      return keys().book;
    },
    get snapshot() {
      return keys().snapshot;
    },
    get cases() {
      return keys().cases;
    },
    caseKey(caseId) {
      const { cases, master } = keys();
      return recent.get(caseId, () => caseKey(cases, master, caseId));
    },
    async addCaseKeys(count) {
      const { cases, master } = keys();
      await become({ cases: withNewKeys(cases, master, count) });
    },
    async destroyCaseKeys(caseIds) {
      const { cases, master: old } = keys();
      recent.forget();
      const master = randomBytes(32);
      const left = rewrapped(cases, old, master, new Set(caseIds));
      await become({ master, cases: left, snapshot: randomBytes(32) });
    },
    changeSecrets: async (current, passphrase, cost) => {
      const known = await guarded(dir, () => openRoot(keys().outer, current));
      if (!known.ok) return known;
      const { bookId } = keys().outer;
      const { root, recoveryKey, kdf, ...wrapped } = await makeRoot(bookId, passphrase, cost);
      const { cases, master: old } = keys();
      const master = randomBytes(32);
      const again = rewrapped(cases, old, master, new Set());
      // One that does not open would be lost by it for good.
      if (again.count < cases.count) return refuse({ code: 'keys-damaged' });
      const outer = { bookId, kdf, root: wrapped };
      await become({ outer, root, master, cases: again, snapshot: randomBytes(32) });
      return ok(recoveryKey);
    },
    forget() {
      recent.forget();
      held = undefined;
    },
  };
}
