import type { CaseDocument } from '../document.ts';
import type { TableReading } from './table-reading.ts';

/** What a file does not show to whoever opens it, and is collected all the same: a whole sheet, so many rows and columns. */
interface Hidden {
  readonly sheet: boolean;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What was noticed of a table's rows as they were read: so many longer than its head, formulas whose value the file does not
 * hold, and bytes that are no letters of its encoding.
 */
interface Noticed {
  readonly ragged?: number;
  readonly unvalued?: number;
  readonly undecoded?: number;
}

/** A table found in collected data. The rows stay in the sealed document and are read from it. */
export interface CollectedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly hidden?: Hidden;
  /** Titles, notes and sums above and below it, as they stand in the file, line by line. */
  readonly notes?: readonly string[];
  readonly noticed?: Noticed;
}

/** Personal data collected from one system for the answer (Art. 15(3)). An enclosure, such as a picture, has no tables. */
export interface Collection {
  readonly system: string;
  readonly document: CaseDocument;
  readonly tables: readonly CollectedTable[];
  /** How a text was read as a table; its rows are read the same way again. */
  readonly reading?: TableReading;
}
