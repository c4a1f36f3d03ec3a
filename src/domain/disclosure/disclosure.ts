import type { NamedMapping } from '../register/system-mapping.ts';
import type { Grounds } from './ground.ts';
import type { Marks, TableAddress } from './marks.ts';
import type { RowFilter } from './row-filter.ts';

/** What is blacked out in one table, on one ground. `number` counts the case's redactions from 1 and is never reused. */
export interface Redaction extends TableAddress, Grounds {
  readonly number: number;
  readonly marks: Marks;
}

/** Places that were flagged and looked at: they stay. */
export interface KeptMarks extends TableAddress {
  readonly marks: Marks;
  /** They looked like a special category (Art. 9) and are none. */
  readonly ordinary?: true;
}

/** A collected file that is left out of the answer whole. */
export interface LeftOut extends Grounds {
  readonly documentId: string;
}

/** What staff have decided about how collected data go out. The collected files themselves are never changed. */
export interface Disclosure {
  /** The case's own copy of each system's mapping. */
  readonly mappings: readonly NamedMapping[];
  readonly filters: readonly RowFilter[];
  /** What is the requester's own beyond name and address of the case: numbers, other e-mail addresses, other names. */
  readonly own: readonly string[];
  readonly redactions: readonly Redaction[];
  readonly kept: readonly KeptMarks[];
  readonly leftOut: readonly LeftOut[];
  /** The number of the latest redaction, 0 before the first. */
  readonly latest: number;
}

/** Before anything is decided: all of it goes out. */
export const undecided: Disclosure = {
  mappings: [],
  filters: [],
  own: [],
  redactions: [],
  kept: [],
  leftOut: [],
  latest: 0,
};
