import { hkdfSync } from 'node:crypto';
import { caseKey, type CaseKeys } from './cases/case-keys.ts';
import { receivingPublicOf } from './officers/envelope.ts';
import type { PublicOfficer, Signer } from './officers/signer.ts';
import { publicOf, signWith } from './officers/signing-key.ts';
import type { Opened } from './opened.ts';
import type { Parcel } from './cases/parcel.ts';
import type { RecentKeys } from './cases/recent-keys.ts';

/** What an opened vault gives. */
export interface HeldKeys extends Signer {
  /** Of whoever is at work. */
  readonly own: PublicOfficer;
  /** What the first officer's signatures are told by, Ed25519: the log is believed from there on. */
  readonly trust: Buffer;
  readonly book: Buffer;
  /** Opens the snapshot of this officer alone: a colleague on the same computer may see less. */
  readonly snapshot: Buffer;
  /** Opens what this officer alone keeps on this computer; it outlives the disposal of cases. */
  readonly personal: Buffer;
  readonly cases: CaseKeys;
  readonly bookId: string;
  /** The cases that whoever is at work is shown, by id; `undefined`: all that there are keys for. */
  readonly given: ReadonlySet<string> | undefined;
  /** Whether the keys of a case are used for nothing, for it is not among those that whoever is at work was given. */
  withholds(caseId: string): boolean;
  /** Whether a key of the case is here that whoever is at work may use. */
  holds(caseId: string): boolean;
  /** Whether any key of the case is on this computer, whoever may use it: what a disposal has to destroy. */
  keeps(caseId: string): boolean;
  /** The officers who open the book on this computer. */
  readonly localOfficers: readonly string[];
  /** Epoch → its own key, for who is to be given the book. */
  readonly epochs: ReadonlyMap<number, Buffer>;
  /** The last epoch whose key is here; 0 before any officer left. */
  readonly epoch: number;
  /** What the book's own events of an epoch are sealed with; `undefined` where its key never came here. */
  bookKey(epoch: number): Buffer | undefined;
  /** What a case's events of an epoch are sealed with; `undefined` where a key was destroyed or never came here. */
  caseKey(caseId: string, epoch?: number): Buffer | undefined;
  /** All keys that a case's events of an epoch may be sealed with, newest first: a confidential case has several. */
  caseKeys(caseId: string, epoch?: number): readonly Buffer[];
  /** What a case's events of an epoch would be sealed with, if this were its key. */
  caseKeyFrom(key: Buffer, epoch: number): Buffer | undefined;
  /** All keys that a case's files may be sealed with, of every epoch, newest first: a file does not say which it is. */
  fileKeys(caseId: string): readonly Buffer[];
  /** What goes by a carrier is sealed with in an epoch. */
  carrierKey(epoch: number): Buffer | undefined;
  /** The keys of cases, for another desk; those of confidential ones as they are sealed. */
  parcelOf(caseIds: Iterable<string>): Parcel;
}

/**
 * What the vault gives as it is held now; `keys` throws when it is not held any more.
 *
 * @param given to which cases it is kept, by id
 */
export function heldKeys(
  keys: () => Opened,
  recent: RecentKeys,
  given: () => ReadonlySet<string> | undefined = () => undefined,
): HeldKeys {
  const { bookId, desk, own } = keys();
  const withholds = (caseId: string) => given()?.has(caseId) === false;
  const sign = signWith(own.sign);
  const known = {
    officer: own.officer,
    sign: publicOf(own.sign),
    kem: receivingPublicOf(own.kem),
  };
  const newest = ({ cases, master, ownConfined }: Opened, caseId: string) =>
    ownConfined.get(caseId)?.at(-1) ?? caseKey(cases, master, caseId);
  return {
    bookId,
    desk,
    officer: own.officer,
    own: known,
    sign: (bytes) => {
      keys();
      return sign(bytes);
    },
    get trust() {
      return keys().trust;
    },
    get book() {
      return keys().book;
    },
    get snapshot() {
      return derived(keys().snapshot, keys().own.kem, 'snapshot of an officer');
    },
    get personal() {
      return derived(keys().book, keys().own.kem, 'notes of an officer');
    },
    get cases() {
      return keys().cases;
    },
    get localOfficers() {
      return keys().officers.map(({ officer }) => officer);
    },
    get epochs() {
      return keys().epochs;
    },
    get epoch() {
      return Math.max(0, ...keys().epochs.keys());
    },
    bookKey: (epoch) => inEpoch(keys(), keys().book, epoch, 'book'),
    caseKey(caseId, epoch = 0) {
      const held = keys();
      if (withholds(caseId)) return undefined;
      return recent.get(epoch === 0 ? caseId : `${caseId} ${epoch}`, () => {
        const key = newest(held, caseId);
        return key && inEpoch(held, key, epoch, 'case');
      });
    },
    get given() {
      return given();
    },
    withholds,
    holds: (caseId) =>
      !withholds(caseId) && (keys().cases.has(caseId) || keys().ownConfined.has(caseId)),
    keeps: (caseId) => {
      const { cases, confined } = keys();
      return cases.has(caseId) || confined.some((one) => one.caseId === caseId);
    },
    caseKeys(caseId, epoch = 0) {
      const confined = withholds(caseId) ? undefined : keys().ownConfined.get(caseId);
      const only = confined ? undefined : this.caseKey(caseId, epoch);
      const all = confined?.toReversed().map((key) => inEpoch(keys(), key, epoch, 'case'));
      return all?.filter((key) => key !== undefined) ?? (only ? [only] : []);
    },
    caseKeyFrom: (key, epoch) => inEpoch(keys(), key, epoch, 'case'),
    fileKeys(caseId) {
      const epochs = [...keys().epochs.keys()].toSorted((one, other) => other - one);
      return [...epochs, 0].flatMap((epoch) => this.caseKeys(caseId, epoch));
    },
    carrierKey(epoch) {
      const { book, epochs } = keys();
      const from = epoch === 0 ? book : epochs.get(epoch);
      return from && derived(from, Buffer.alloc(0), 'carrier');
    },
    parcelOf(caseIds) {
      const { cases, master, confined } = keys();
      const wanted = new Set(caseIds);
      const open = Array.from(wanted, (caseId) => ({
        caseId,
        key: caseKey(cases, master, caseId),
      }));
      return {
        version: 1,
        cases: open.flatMap(({ caseId, key }) =>
          key ? { caseId, key: key.toString('base64') } : [],
        ),
        confined: confined.filter(({ caseId }) => wanted.has(caseId)),
      };
    },
  };
}

/** A key as it is in an epoch: it takes the epoch's own, which who has left was never given. */
function inEpoch(
  { epochs }: Opened,
  key: Buffer,
  epoch: number,
  of: 'book' | 'case',
): Buffer | undefined {
  if (epoch === 0) return key;
  const epochKey = epochs.get(epoch);
  return epochKey && derived(key, epochKey, `${of} epoch ${epoch}`);
}

const derived = (key: Buffer, salt: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', key, salt, purpose, 32));
