const groups = 8;

/** What stands before a public signing key in what an officer's fingerprint is the SHA-256 of. */
export const fingerprintText = 'ombud officer 1\n';

/**
 * A SHA-256 as people compare it: four digits of hexadecimal in eight groups, 128 bits.
 *
 * @param sum lower-case hex
 */
export const inGroups = (sum: string): string =>
  Array.from({ length: groups }, (_, nth) => sum.slice(nth * 4, nth * 4 + 4)).join(' ');
