import { ownNumber } from '../team/ordinals.ts';

/**
 * The id of the next item of a case's own list. Ids are never used again, and no two desks ever give the same.
 *
 * @param soFar how many were ever in it, as this desk knows
 * @param ordinal of the desk
 * @example nextId('t', 2, 0) // 't3'
 * @example nextId('t', 2, 1) // 't10003'
 */
export const nextId = (letter: string, soFar: number, ordinal = 0): string =>
  `${letter}${ownNumber(soFar, ordinal)}`;
