import type { Worded } from './record-of-processing.ts';

/**
 * The authority that complaints go to (Art. 77), as it was named from `validFrom` (`YYYY-MM-DD`) on.
 * A letter names the one in force on its own date: Datainspektionen until 2020-12-31, IMY from 2021-01-01.
 */
export interface SupervisoryAuthority {
  readonly validFrom: string;
  readonly name: Worded;
  readonly address: Worded;
  readonly site: string;
}
