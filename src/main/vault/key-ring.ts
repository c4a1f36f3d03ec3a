import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { rewrapped, withNewKeys } from './case-keys.ts';
import { guarded } from './guesses.ts';
import { heldKeys, type HeldKeys } from './held-keys.ts';
import { KeysForgotten, StrangeKeys } from './key-errors.ts';
import { sumOnDisk, writeKeyFile } from './key-file.ts';
import { makeLocalOfficer, openOfficer, whoOpens, withMaster } from './officers/local-officer.ts';
import type { Signer } from './officers/signer.ts';
import { signWith } from './officers/signing-key.ts';
import { keyFileOf, opensBook, type Opened } from './opened.ts';
import { RecentKeys } from './recent-keys.ts';
import type { Secret } from './root-key.ts';
import { sha256 } from './sha256.ts';

/** The keys of an unlocked book, and of the officer who is at work. */
export interface KeyRing extends HeldKeys {
  /** Has an officer of this computer sign, by a secret of their own; a wrong one counts as a guess. */
  actAs(secret: Secret): Promise<Result<Signer, BookRefusal>>;
  /** Makes keys for new cases, durable when this resolves. */
  addCaseKeys(count: number): Promise<void>;
  /** Destroys cases' keys: new master key, new snapshot key, everything else wrapped again, once for all of them. */
  destroyCaseKeys(caseIds: readonly string[]): Promise<void>;
  /**
   * Makes a new root key for the officer at work, new master and snapshot keys, and wraps everything else again, in one
   * replacement of the file: what opened it for them before opens it no more. Gives their new recovery key. The other
   * officers of this computer keep their passphrases and recovery keys.
   *
   * @param current what opens the book for this officer now; it is asked for again, and a wrong one counts as a guess
   */
  changeSecrets(
    current: Secret,
    passphrase: string,
    cost?: number,
  ): Promise<Result<string, BookRefusal>>;
  /** Lets go of the keys; whoever asks for one afterwards is thrown at. */
  forget(): void;
}

/** The ring over an opened vault whose file is known by `sum`. */
export function ringOver(dir: string, opened: Opened, sum: string): KeyRing {
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
    const file = keyFileOf(next);
    const follows = (await sumOnDisk(dir)) === written;
    if (!follows || !(await opensBook(file, next.own, bookSum))) throw new StrangeKeys();
    written = await writeKeyFile(dir, file);
    if (held) held = next;
  };
  /** Another master key, which every officer of this computer has: nobody's secret is asked for. */
  const underNewMaster = async (without: ReadonlySet<string>) => {
    const { bookId, officers, cases, master: old } = keys();
    const master = randomBytes(32);
    return {
      master,
      officers: await Promise.all(officers.map((record) => withMaster(bookId, record, master))),
      cases: rewrapped(cases, old, master, without),
      snapshot: randomBytes(32),
    };
  };
  /** Whose secret this is, among some of the officers; it counts as a guess. */
  const opener = (officers: Opened['officers'], secret: Secret) =>
    guarded(dir, () => whoOpens(keys().bookId, officers, secret));
  return Object.assign(heldKeys(keys, recent), {
    actAs: async (secret: Secret): Promise<Result<Signer, BookRefusal>> => {
      const { bookId, desk, officers } = keys();
      const found = await opener(officers, secret);
      if (!found.ok) return found;
      const { record, root } = found.value;
      const opened = await openOfficer(bookId, record, root);
      if (!opened) return refuse({ code: 'keys-damaged' });
      const sign = signWith(opened.own.sign);
      return ok({
        desk,
        officer: record.officer,
        sign: (bytes) => {
          keys();
          return sign(bytes);
        },
      });
    },
    addCaseKeys: async (count: number) => {
      const { cases, master } = keys();
      await become({ cases: withNewKeys(cases, master, count) });
    },
    destroyCaseKeys: async (caseIds: readonly string[]) => {
      keys();
      recent.forget();
      await become(await underNewMaster(new Set(caseIds)));
    },
    changeSecrets: async (
      current: Secret,
      passphrase: string,
      cost?: number,
    ): Promise<Result<string, BookRefusal>> => {
      const { bookId, officers, own, cases } = keys();
      const mine = officers.filter(({ officer }) => officer === own.officer);
      const known = await opener(mine, current);
      if (!known.ok) return known;
      const next = await underNewMaster(new Set());
      // One that does not open would be lost by it for good.
      if (next.cases.count < cases.count) return refuse({ code: 'keys-damaged' });
      const made = await makeLocalOfficer(bookId, own, next.master, passphrase, cost);
      const others = next.officers.map((record) =>
        record.officer === own.officer ? made.record : record,
      );
      await become({ ...next, officers: others, own: made.own });
      return ok(made.recoveryKey);
    },
    forget: () => {
      recent.forget();
      held = undefined;
    },
  });
}
