import type { Changes } from '../topic.ts';
import type { DataEvent } from './event.ts';

/** How a case changes with the data collected for it; see `evolve`. */
export const dataChanges: Changes<DataEvent> = {
  'data-collected': (before, { type: _, ...collection }) => ({
    ...before,
    collections: [...before.collections, collection],
  }),
  'data-withdrawn': (before, { documentId }) => ({
    ...before,
    collections: before.collections.filter(({ document }) => document.id !== documentId),
    withdrawnData: [
      ...before.withdrawnData,
      ...before.collections.flatMap(({ document }) => (document.id === documentId ? document : [])),
    ],
  }),
};
