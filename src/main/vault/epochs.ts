import { randomBytes } from 'node:crypto';
import { openByAny, type Receiver } from './cases/confined.ts';
import { sealTo } from './officers/envelope.ts';
import type { OwnKeys } from './officers/local-officer.ts';

const keyLength = 32;
/** So many desks begin epochs without asking each other and never give two the same number. */
const desks = 1_000;

const boundAs = (bookId: string, epoch: number, officer: string) =>
  `epoch ${epoch} of ${bookId} for ${officer}`;

/** An epoch's key for an officer, as the log has it: base64url. */
export interface EpochWrap {
  readonly epoch: number;
  readonly wrap: string;
}

/**
 * The number of the next epoch: above all that are known, and another on every desk.
 *
 * @param ordinal of the desk that begins it
 */
export const nextEpoch = (last: number, ordinal: number): number =>
  (Math.floor(last / desks) + 1) * desks + (ordinal % desks);

/** A new epoch's key, sealed to each officer who stays; it is kept nowhere else, so that it counts with the event that has it. */
export async function beginEpoch(
  bookId: string,
  epoch: number,
  officers: readonly Receiver[],
): Promise<Record<string, string>> {
  return wrapEpoch(bookId, epoch, randomBytes(keyLength), officers);
}

/** An epoch's key, sealed to officers: base64url, by officer. */
async function wrapEpoch(
  bookId: string,
  epoch: number,
  key: Uint8Array,
  officers: readonly Receiver[],
): Promise<Record<string, string>> {
  const wraps = officers.map(async ({ officer, kem }) => {
    const sealed = await sealTo(kem, key, boundAs(bookId, epoch, officer));
    return [officer, sealed.toString('base64url')] as const;
  });
  return Object.fromEntries(await Promise.all(wraps));
}

/** The keys of those epochs that were sealed to this officer. */
export async function openEpochs(
  bookId: string,
  wraps: readonly EpochWrap[],
  own: OwnKeys,
): Promise<Map<number, Buffer>> {
  const found = new Map<number, Buffer>();
  for (const { epoch, wrap } of wraps) {
    const sealed = Buffer.from(wrap, 'base64url');
    const key = await openByAny(own, sealed, boundAs(bookId, epoch, own.officer));
    if (key?.length === keyLength && !found.has(epoch)) found.set(epoch, key);
  }
  return found;
}
