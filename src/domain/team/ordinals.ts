/** Every desk numbers within blocks of so many. */
const blockSize = 10_000;
/** A desk's next blocks are this many ordinals further on: above what any team's desks reach. */
const nextBlocks = 1_000_000;

/**
 * The ordinal of a desk that another desk invited: different for every (inviter, invited), without asking anybody, and never
 * that of the first desk, 0. It is Cantor's pairing, moved by one.
 *
 * @param inviter ordinal of the inviting desk, from 0
 * @param nth which invitation of that desk's it is, from 1
 * @example childOrdinal(0, 1) // 1
 * @example childOrdinal(1, 1) // 2
 * @example childOrdinal(0, 2) // 3
 */
export function childOrdinal(inviter: number, nth: number): number {
  const sum = inviter + nth - 1;
  return (sum * (sum + 1)) / 2 + nth;
}

/**
 * Which invitation an ordinal is: the inverse of {@link childOrdinal}.
 *
 * @param ordinal from 1
 */
export function invitationOf(ordinal: number): { readonly inviter: number; readonly nth: number } {
  const sum = Math.floor((Math.sqrt(8 * (ordinal - 1) + 1) - 1) / 2);
  const nth = ordinal - (sum * (sum + 1)) / 2;
  return { inviter: sum - nth + 1, nth };
}

/**
 * The ordinal for the next invitation of a desk.
 *
 * @param inviter its ordinal
 * @param given all ordinals that were ever given out, as far as this desk knows: its own it knows
 */
export function nextOrdinal(inviter: number, given: Iterable<number>): number {
  let last = 0;
  for (const ordinal of given) {
    if (ordinal === 0) continue;
    const invitation = invitationOf(ordinal);
    if (invitation.inviter === inviter) last = Math.max(last, invitation.nth);
  }
  return childOrdinal(inviter, last + 1);
}

/**
 * Whose number it is: the ordinal of the desk that alone may give it.
 *
 * @example ownerOf(3) // 0: the first desk has 1 to 9 999
 * @example ownerOf(10_003) // 1
 */
export const ownerOf = (number: number): number => Math.floor(number / blockSize) % nextBlocks;

/**
 * The number of the next item of a case at a desk, by how many there ever were: a desk's own view of that only grows.
 *
 * @example ownNumber(2, 0) // 3
 * @example ownNumber(2, 1) // 10_003
 */
export const ownNumber = (soFar: number, ordinal: number): number =>
  ordinal * blockSize + soFar + 1;

/** The running part of a number, without the desk's digits. */
export const runningPart = (number: number): number => number % blockSize;

/**
 * The number a desk gives next. When the 9 999 of its block are used, it goes on in the next of its own.
 *
 * @param last the highest it has given; 0 for none
 * @example nextNumber(0, 1) // 10_001
 * @example nextNumber(9_999, 0) // 10_000_000_001
 */
export function nextNumber(last: number, ordinal: number): number {
  if (last === 0) return ordinal * blockSize + 1;
  const next = last + 1;
  return next % blockSize === 0 ? next + (nextBlocks - 1) * blockSize + 1 : next;
}
