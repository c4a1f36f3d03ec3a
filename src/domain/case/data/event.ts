import type { RowFilter } from '../../disclosure/row-filter.ts';
import type { NamedMapping } from '../../register/system-mapping.ts';
import type { Collection } from './collection.ts';

/** What can happen to the data collected for the answer. */
export type DataEvent =
  | ({ readonly type: 'data-collected' } & Collection)
  | { readonly type: 'data-withdrawn'; readonly documentId: string; readonly reason: string }
  | ({ readonly type: 'system-mapped' } & NamedMapping)
  | ({ readonly type: 'rows-filtered' } & RowFilter)
  | { readonly type: 'own-noted'; readonly own: readonly string[] };
