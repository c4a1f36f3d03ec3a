import { randomBytes } from 'node:crypto';
import { rewrapped } from '../cases/case-keys.ts';
import { openConfined } from '../cases/confined.ts';
import { KeysForgotten, StrangeKeys } from '../key-file/key-errors.ts';
import { sumFor, sumOnDisk, writeKeyFile } from '../key-file/key-file.ts';
import { withMaster } from '../officers/local-officer.ts';
import { keyFileOf, opensBook, type Opened } from '../opened.ts';
import { RecentKeys } from '../cases/recent-keys.ts';
import { sha256 } from '../sealing/sha256.ts';

/** An opened vault as it is held, and the one way in which it and its file change. */
export interface Holding {
  readonly dir: string;
  readonly recent: RecentKeys;
  /** Throws once it was let go of. */
  readonly keys: () => Opened;
  /** Replaces the file, and then what is held. */
  readonly become: (change: Partial<Opened>) => Promise<void>;
  /** Another master key, which every officer of this computer has: nobody's secret is asked for. */
  readonly underNewMaster: (
    without: ReadonlySet<string>,
  ) => Promise<Pick<Opened, 'master' | 'officers' | 'cases' | 'snapshot'>>;
  /** Keys of confidential cases as they are to be kept, with what whoever is at work opens of them. */
  readonly sealedApart: (
    confined: Opened['confined'],
  ) => Promise<Pick<Opened, 'confined' | 'ownConfined'>>;
  /** Uses no key of these confidential cases from now on, and those of all others; gives whether that is another set. */
  readonly shut: (caseIds: readonly string[]) => boolean;
  /** The cases that whoever is at work was given, by id; `undefined`: all. */
  readonly given: () => ReadonlySet<string> | undefined;
  /** Keeps to these from now on; gives whether that is another choice. */
  readonly keepTo: (given: ReadonlySet<string> | undefined) => boolean;
  readonly forget: () => void;
}

/** Holds an opened vault whose file is known by `sum`. */
export function holdingOf(dir: string, opened: Opened, sum: string): Holding {
  let held: Opened | undefined = opened;
  let written = sum;
  /** Of a file that may have come to be, where nobody could see whether it had. */
  let tried: string | undefined;
  let shut: ReadonlySet<string> = new Set();
  let kept: ReadonlySet<string> | undefined;
  // Of all keys the book's alone never changes.
  const bookSum = sha256(opened.book);
  const recent = new RecentKeys();
  const keys = (): Opened => {
    if (!held) throw new KeysForgotten();
    return held;
  };
  return {
    dir,
    recent,
    keys,
    /** Only who wrote the file last, or read it, may replace it, and only by keys that open the same book. */
    become: async (change) => {
      const next = { ...keys(), ...change };
      const file = keyFileOf(next);
      const onDisk = await sumOnDisk(dir);
      // One that has been taken away is put back.
      const follows = onDisk === written || onDisk === tried || onDisk === undefined;
      if (!follows || !(await opensBook(file, next.own, bookSum))) throw new StrangeKeys();
      const take = (sum: string) => {
        written = sum;
        tried = undefined;
        if (held) held = next;
        // What was derived from a key before may be another one's now.
        recent.forget();
      };
      try {
        take(await writeKeyFile(dir, file));
      } catch (error) {
        // Replaced all the same, where only its folder would not be synced: what is held goes with the file.
        const found = await sumOnDisk(dir).catch(() => undefined);
        if (found !== undefined && found !== onDisk) take(found);
        if (found === undefined) tried = sumFor(file);
        throw error;
      }
    },
    underNewMaster: async (without) => {
      const { bookId, officers, cases, master: old } = keys();
      const master = randomBytes(32);
      return {
        master,
        officers: await Promise.all(officers.map((record) => withMaster(bookId, record, master))),
        cases: rewrapped(cases, old, master, without),
        snapshot: randomBytes(32),
      };
    },
    sealedApart: async (confined) => {
      const { bookId, own } = keys();
      const used = confined.filter(({ caseId }) => !shut.has(caseId));
      return { confined, ownConfined: await openConfined(bookId, used, own) };
    },
    shut: (caseIds) => {
      const next = new Set(caseIds);
      const isAnother = next.size !== shut.size || caseIds.some((caseId) => !shut.has(caseId));
      shut = next;
      return isAnother;
    },
    given: () => kept,
    keepTo: (given) => {
      const isAnother = !areSame(kept, given);
      kept = given;
      return isAnother;
    },
    forget: () => {
      recent.forget();
      held = undefined;
    },
  };
}

function areSame(one?: ReadonlySet<string>, other?: ReadonlySet<string>): boolean {
  if (!one || !other) return one === other;
  return one.size === other.size && [...one].every((caseId) => other.has(caseId));
}
