import type { Changes } from '../topic.ts';
import type { MeasureEvent } from './event.ts';

/** How a case changes with what is done with the data; see `evolve`. */
export const measureChanges: Changes<MeasureEvent> = {
  'measure-taken': (before, { type: _, happenedAt, ...measure }, at) => ({
    ...before,
    measures: [...before.measures, { ...measure, at: happenedAt ?? at }],
    counts: { ...before.counts, measures: before.counts.measures + 1 },
  }),
  'measure-withdrawn': (before, { id }) => ({
    ...before,
    measures: before.measures.filter((held) => held.id !== id),
  }),
};
