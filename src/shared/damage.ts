/** What is wrong with a book that opens to be read and not to be written. */
export interface Damage {
  /** Events of a desk's log, by number, that no copy at hand has; the first version's desk has no name. */
  readonly gaps: readonly {
    readonly desk: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** How many cases cannot be shown at all: how they began, or their key, is missing. */
  readonly unread: number;
}
