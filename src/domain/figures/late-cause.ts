import { isExtendable } from '../case/kind.ts';
import type { Figure } from '../retention/figure.ts';

/**
 * Why something was late, as far as its dates tell; the first that fits.
 *
 * - `breach-explained`, `breach-unexplained`: more than 72 hours, with reasons or without (Art. 33(1)).
 * - `extended`: two months more were not enough (Art. 12(3)).
 * - `paused`: nobody extended, and the requester was waited for meanwhile.
 * - `not-extended`: nobody extended, though it could have been.
 * - `not-extendable`: the law knows no extension of it (Art. 21(3), 58(1)).
 */
export const lateCauses = [
  'breach-explained',
  'breach-unexplained',
  'extended',
  'paused',
  'not-extended',
  'not-extendable',
] as const;
export type LateCause = (typeof lateCauses)[number];

/**
 * Why a late case was late: an access request that was extended and answered on the 95th day was late for all its extension,
 * so `extended`.
 */
export function lateCauseOf({ kind, notice, extended, pauses = [] }: Figure): LateCause {
  if (kind === 'breach') {
    return notice === 'late-explained' ? 'breach-explained' : 'breach-unexplained';
  }
  if (extended) return 'extended';
  if (pauses.length > 0) return 'paused';
  return isExtendable(kind) ? 'not-extended' : 'not-extendable';
}
