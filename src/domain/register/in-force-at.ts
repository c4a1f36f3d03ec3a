/**
 * The version that applies on a date: the one with the latest `validFrom` on or before it.
 *
 * @param versions in any order; `validFrom` is `YYYY-MM-DD`
 * @param date `YYYY-MM-DD`
 * @returns `undefined` on a date before the first version
 * @example versions from 2020-04-17 and 2024-01-01: 2020-04-17 to 2023-12-31 gives the first, 2024-01-01 the second
 */
export function inForceAt<T extends { readonly validFrom: string }>(
  versions: readonly T[],
  date: string,
): T | undefined {
  const begun = versions.filter((version) => version.validFrom <= date);
  return begun.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
}
