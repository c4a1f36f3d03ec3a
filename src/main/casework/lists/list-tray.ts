import type { PackedTable } from '../../intake/tables/packed-table.ts';

/** Lists that were read and not imported yet. They live in memory only, and go when the book is locked. */
export interface ListTray {
  readonly waiting: Map<
    string,
    { readonly sha256: string; readonly tables: readonly PackedTable[] }
  >;
}
