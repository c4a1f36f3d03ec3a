import type { Collection } from '../case.ts';

/** What staff can do with the data collected for the answer. */
export type DataCommand =
  | ({ readonly type: 'collect-data' } & Collection)
  | { readonly type: 'withdraw-data'; readonly documentId: string; readonly reason: string };
