import type { RowFilter } from '../../disclosure/row-filter.ts';
import type { NamedMapping } from '../../register/system-mapping.ts';
import type { Collection } from './collection.ts';

/** What staff can do with the data collected for the answer. */
export type DataCommand =
  | ({ readonly type: 'collect-data' } & Collection)
  | { readonly type: 'withdraw-data'; readonly documentId: string; readonly reason: string }
  /** Says what a system's data are in the terms of the record; the case keeps it as its own copy. */
  | ({ readonly type: 'map-system' } & NamedMapping)
  /** Says which rows of a table are about the requester; no conditions: all of them. */
  | ({ readonly type: 'filter-rows' } & RowFilter)
  /** Says what is the requester's own: all of it, in place of what was said before. */
  | { readonly type: 'note-own'; readonly own: readonly string[] };
