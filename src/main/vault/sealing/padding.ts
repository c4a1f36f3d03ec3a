/** Texts up to some pages differ from each other by steps of this many bytes only. */
const smallestStep = 256;

/**
 * How long something of `length` bytes is made before it is sealed, so that its sealed length tells its size in steps
 * only: of 256 bytes, and beyond 4 KiB of Padmé's (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
 * Communication with PURBs", 2019), which are 12 % at most.
 */
export function paddedLength(length: number): number {
  const exponent = Math.floor(Math.log2(Math.max(length, 2)));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  const wide = Math.max(smallestStep, step);
  return Math.ceil(length / wide) * wide;
}
