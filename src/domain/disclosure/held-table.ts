import type { DataTable } from '../register/recognise-categories.ts';
import type { TableAddress } from './marks.ts';

/** A collected table, whole, and where its marks find it. */
export interface HeldTable extends DataTable, TableAddress {
  /** The name of the file it came in. */
  readonly file: string;
}
