import type { Worded } from './record-of-processing.ts';

/**
 * The authority that complaints go to (Art. 77), as it was named from `validFrom` (`YYYY-MM-DD`) on.
 * A letter names the one of its case's country, in force on its own date: in Sweden Datainspektionen until 2020-12-31, IMY
 * from 2021-01-01. Empty strings are left out: of most countries' authorities no more is known than whose they are.
 */
export interface SupervisoryAuthority {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly validFrom: string;
  readonly name: Worded;
  readonly address: Worded;
  readonly site: string;
}
