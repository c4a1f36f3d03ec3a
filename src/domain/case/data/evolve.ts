import { isSameTable } from '../../disclosure/marks.ts';
import { withMapping } from '../../register/system-mapping.ts';
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
  'system-mapped': (before, { type: _, ...named }) => ({
    ...before,
    disclosure: {
      ...before.disclosure,
      mappings: withMapping(before.disclosure.mappings, named),
    },
  }),
  'rows-filtered': (before, { type: _, ...filter }) => {
    const others = before.disclosure.filters.filter((one) => !isSameTable(one, filter));
    return { ...before, disclosure: { ...before.disclosure, filters: [...others, filter] } };
  },
  'own-noted': (before, { own }) => ({ ...before, disclosure: { ...before.disclosure, own } }),
};
