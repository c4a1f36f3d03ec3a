import type { Grounds } from './ground.ts';

/**
 * What goes out of one table without being shown, on one ground: what the requester is told of it (Art. 12(4), 15(4)).
 * A file that is left out whole has no counts.
 */
export interface Withheld extends Grounds {
  readonly system: string;
  /** The table's name, or the file's for one left out whole. */
  readonly name: string;
  readonly whole: boolean;
  /** Whole rows. */
  readonly rows: number;
  /** Cells, and parts of cells. */
  readonly values: number;
  /** The columns those cells are in, in the table's order. */
  readonly columns: readonly string[];
  /** Parts of names: of the system, the table, a column. */
  readonly names: number;
}
