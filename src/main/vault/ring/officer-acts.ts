import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { guarded } from '../opening/guesses.ts';
import {
  makeLocalOfficer,
  openOfficer,
  whoOpens,
  type OwnKeys,
} from '../officers/local-officer.ts';
import type { Signer } from '../officers/signer.ts';
import { signWith } from '../officers/signing-key.ts';
import type { Opened } from '../opened.ts';
import { rememberRoot, type RememberedFile, type Term } from '../opening/remembered.ts';
import type { Secret } from '../opening/root-key.ts';
import type { Holding } from './holding.ts';

/** What changes who opens the book on this computer, and by what. */
export interface OfficerActs {
  /** Has an officer of this computer sign, by a secret of their own; a wrong one counts as a guess. */
  actAs(secret: Secret): Promise<Result<Signer, BookRefusal>>;
  /** Whether a secret is that of whoever is at work; a wrong one counts as a guess. */
  proves(secret: Secret): Promise<Result<void, BookRefusal>>;
  /** What opens the book for whoever is at work, wrapped by a key. */
  remember(key: Uint8Array, term: Term): Pick<RememberedFile, 'officer' | 'root'>;
  /** What is another one with each change of their passphrase; it opens nothing. */
  publicDoor(): string | undefined;
  /** Another officer of the book opens it on this computer from now on, by a passphrase; gives their recovery key. */
  addOfficer(
    officer: Omit<OwnKeys, 'root'>,
    passphrase: string,
    cost?: number,
  ): Promise<Result<string, BookRefusal>>;
  /** Officers open the book on this computer no more; whoever is at work stays. */
  dropOfficers(gone: ReadonlySet<string>): Promise<void>;
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
}

type Officers = Opened['officers'];

export function officerActs({ dir, keys, become, underNewMaster }: Holding): OfficerActs {
  /** Whose secret this is, among some of the officers; it counts as a guess. */
  const opener = (officers: Officers, secret: Secret) =>
    guarded(dir, () => whoOpens(keys().bookId, officers, secret));
  /** Two officers with one passphrase could not be told from each other. */
  const isTaken = async (others: Officers, passphrase: string) =>
    (await whoOpens(keys().bookId, others, { passphrase })).ok;
  return {
    actAs: async (secret) => {
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
    proves: async (secret) => {
      const { officers, own } = keys();
      const known = await opener(
        officers.filter(({ officer }) => officer === own.officer),
        secret,
      );
      return known.ok ? ok(undefined) : known;
    },
    remember: (key, term) => {
      const { bookId, own } = keys();
      return { officer: own.officer, root: rememberRoot(key, bookId, own, term) };
    },
    publicDoor: () => {
      const { officers, own } = keys();
      return officers.find(({ officer }) => officer === own.officer)?.door.public;
    },
    addOfficer: async (officer, passphrase, cost) => {
      const { bookId, officers, master } = keys();
      const others = officers.filter((one) => one.officer !== officer.officer);
      if (await isTaken(others, passphrase)) return refuse({ code: 'passphrase-taken' });
      const made = await makeLocalOfficer(bookId, officer, master, passphrase, cost);
      await become({ officers: [...others, made.record] });
      return ok(made.recoveryKey);
    },
    dropOfficers: async (gone) => {
      const { own, officers } = keys();
      const stays = ({ officer }: { officer: string }) =>
        !gone.has(officer) || officer === own.officer;
      if (officers.every(stays)) return;
      const next = await underNewMaster(new Set());
      await become({ ...next, officers: next.officers.filter(stays) });
    },
    changeSecrets: async (current, passphrase, cost) => {
      const { bookId, officers, own, cases } = keys();
      const isMine = ({ officer }: { officer: string }) => officer === own.officer;
      const known = await opener(officers.filter(isMine), current);
      if (!known.ok) return known;
      const others = officers.filter((one) => !isMine(one));
      if (await isTaken(others, passphrase)) return refuse({ code: 'passphrase-taken' });
      const next = await underNewMaster(new Set());
      // One that does not open would be lost by it for good.
      if (next.cases.count < cases.count) return refuse({ code: 'keys-damaged' });
      const made = await makeLocalOfficer(bookId, own, next.master, passphrase, cost);
      const records = next.officers.map((record) => (isMine(record) ? made.record : record));
      await become({ ...next, officers: records, own: made.own });
      return ok(made.recoveryKey);
    },
  };
}
