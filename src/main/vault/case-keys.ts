import { randomBytes } from 'node:crypto';
import { open, seal, sealOverhead } from './seal.ts';

const idLength = 16;
const keyLength = 32;
const wrappedLength = keyLength + sealOverhead;
const slotLength = idLength + wrappedLength;

/** Every case key, wrapped by the master key, packed one after the other: 100 000 of them are one 8 MB buffer. */
export interface CaseKeys {
  readonly packed: Buffer;
  /** Case id → its slot. */
  readonly slots: ReadonlyMap<string, number>;
}

const boundTo = (caseId: string) => `case key ${caseId}`;

/** The slots are found when first asked for: showing a list opens no event. */
export function unpackCaseKeys(packed: Buffer): CaseKeys {
  let slots: Map<string, number> | undefined;
  return {
    packed,
    get slots() {
      return (slots ??= slotsIn(packed));
    },
  };
}

function slotsIn(packed: Buffer): Map<string, number> {
  const slots = new Map<string, number>();
  for (let slot = 0; (slot + 1) * slotLength <= packed.length; slot++) {
    slots.set(idAt(packed, slot), slot);
  }
  return slots;
}

const idAt = (packed: Buffer, slot: number) =>
  packed.toString('base64url', slot * slotLength, slot * slotLength + idLength);

/** The key of a case, or `undefined` when it was never made, was destroyed, or is not under this master key. */
export function caseKey(keys: CaseKeys, master: Uint8Array, caseId: string): Buffer | undefined {
  const slot = keys.slots.get(caseId);
  if (slot === undefined) return undefined;
  const at = slot * slotLength + idLength;
  return open(master, keys.packed.subarray(at, at + wrappedLength), boundTo(caseId));
}

/** As many new cases' keys more, with ids made up at random. */
export function withNewKeys(keys: CaseKeys, master: Uint8Array, count: number): CaseKeys {
  const parts = [keys.packed];
  const slots = new Map(keys.slots);
  for (let made = 0; made < count; made++) {
    const id = randomBytes(idLength);
    const caseId = id.toString('base64url');
    slots.set(caseId, slots.size);
    parts.push(id, seal(master, randomBytes(keyLength), boundTo(caseId)));
  }
  return { packed: Buffer.concat(parts), slots };
}

/** The same keys under another master key, without one case's: the old wrapping opens nothing any more. */
export function rewrapped(
  keys: CaseKeys,
  from: Uint8Array,
  to: Uint8Array,
  without: string,
): CaseKeys {
  const parts: Buffer[] = [];
  for (const caseId of keys.slots.keys()) {
    const key = caseId === without ? undefined : caseKey(keys, from, caseId);
    if (key) parts.push(Buffer.from(caseId, 'base64url'), seal(to, key, boundTo(caseId)));
  }
  return unpackCaseKeys(Buffer.concat(parts));
}

/** The ids at the end that nothing has used yet, oldest first. */
export function spareIds(keys: CaseKeys, isUsed: (caseId: string) => boolean): string[] {
  const spare: string[] = [];
  for (let slot = keys.slots.size - 1; slot >= 0; slot--) {
    const caseId = idAt(keys.packed, slot);
    if (isUsed(caseId)) break;
    spare.unshift(caseId);
  }
  return spare;
}
