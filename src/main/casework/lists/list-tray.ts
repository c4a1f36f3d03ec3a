import type { PackedTable } from '../../intake/tables/packed-table.ts';

/** Lists that were read and not imported yet. They live in memory only, and go when the book is locked. */
export interface ListTray {
  readonly waiting: Map<string, WaitingTables>;
}

interface WaitingTables {
  readonly sha256: string;
  /** How often these very bytes had been imported when they were read: whoever chose them was told so. */
  readonly imports: number;
  readonly tables: readonly PackedTable[];
}
