import type { Collection } from '../case.ts';

/** What can happen to the data collected for the answer. */
export type DataEvent =
  | ({ readonly type: 'data-collected' } & Collection)
  | { readonly type: 'data-withdrawn'; readonly documentId: string; readonly reason: string };
