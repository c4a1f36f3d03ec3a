import { randomBytes } from 'node:crypto';
import { open, seal, sealOverhead } from '../sealing/seal.ts';
import { slotTable } from './slot-table.ts';

const idLength = 16;
const keyLength = 32;
const wrappedLength = keyLength + sealOverhead;
/** How many bytes a case takes. */
export const slotLength = idLength + wrappedLength;

/** Every case key, wrapped by the master key, packed one after the other: 100 000 of them are one 8 MB buffer. */
export interface CaseKeys {
  readonly packed: Buffer;
  readonly count: number;
  has(caseId: string): boolean;
  /** Where the wrapped key of a case stands. */
  wrapped(caseId: string): Buffer | undefined;
  /** The ids from the given slot on, in the order they were made. */
  ids(from?: number): Generator<string>;
}

const boundTo = (caseId: string) => `case key ${caseId}`;

export function unpackCaseKeys(packed: Buffer): CaseKeys {
  const count = Math.floor(packed.length / slotLength);
  const find = slotTable(packed, slotLength, idLength);
  const wrapped = (caseId: string) => {
    const slot = find(Buffer.from(caseId, 'base64url'));
    if (slot === undefined) return undefined;
    const at = slot * slotLength + idLength;
    return packed.subarray(at, at + wrappedLength);
  };
  return {
    packed,
    count,
    wrapped,
    has: (caseId) => wrapped(caseId) !== undefined,
    *ids(from = 0) {
      for (let slot = from; slot < count; slot++) yield idAt(packed, slot);
    },
  };
}

const idAt = (packed: Buffer, slot: number) =>
  packed.toString('base64url', slot * slotLength, slot * slotLength + idLength);

/** The key of a case, or `undefined` when it was never made, was destroyed, or is not under this master key. */
export function caseKey(keys: CaseKeys, master: Uint8Array, caseId: string): Buffer | undefined {
  const wrapped = keys.wrapped(caseId);
  return wrapped && open(master, wrapped, boundTo(caseId));
}

/** As many new cases' keys more, with ids made up at random. */
export function withNewKeys(keys: CaseKeys, master: Uint8Array, count: number): CaseKeys {
  const parts = [keys.packed];
  for (let made = 0; made < count; made++) {
    const id = randomBytes(idLength);
    parts.push(id, seal(master, randomBytes(keyLength), boundTo(id.toString('base64url'))));
  }
  return unpackCaseKeys(Buffer.concat(parts));
}

/**
 * With keys that came from another desk; one that is here already stays. They stand at the front, for behind the last
 * used one stand the ids that this desk gives out.
 */
export function withReceived(
  keys: CaseKeys,
  master: Uint8Array,
  received: Iterable<readonly [caseId: string, key: Uint8Array]>,
): CaseKeys {
  const parts: Buffer[] = [];
  const taken = new Set<string>();
  for (const [caseId, key] of received) {
    if (taken.has(caseId) || keys.has(caseId)) continue;
    taken.add(caseId);
    parts.push(Buffer.from(caseId, 'base64url'), seal(master, key, boundTo(caseId)));
  }
  return taken.size === 0 ? keys : unpackCaseKeys(Buffer.concat([...parts, keys.packed]));
}

/** The same keys under another master key, without those of some cases: the old wrapping opens nothing any more. */
export function rewrapped(
  keys: CaseKeys,
  from: Uint8Array,
  to: Uint8Array,
  without: ReadonlySet<string>,
): CaseKeys {
  const parts: Buffer[] = [];
  for (const caseId of keys.ids()) {
    const key = without.has(caseId) ? undefined : caseKey(keys, from, caseId);
    if (key) parts.push(Buffer.from(caseId, 'base64url'), seal(to, key, boundTo(caseId)));
  }
  return unpackCaseKeys(Buffer.concat(parts));
}

/** The ids at the end that nothing has used yet, oldest first. */
export function spareIds(keys: CaseKeys, isUsed: (caseId: string) => boolean): string[] {
  const spare: string[] = [];
  for (let slot = keys.count - 1; slot >= 0; slot--) {
    const caseId = idAt(keys.packed, slot);
    if (isUsed(caseId)) break;
    spare.push(caseId);
  }
  return spare.toReversed();
}
