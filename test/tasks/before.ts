import type { Effort } from './effort.ts';
import type { TaskName } from './measure.ts';

/**
 * What the same hands took before a form began in its first field and was sent by Ctrl+Enter from its texts, before N took
 * the next step and the commands led to the case of a person at once. What was out of sight without scrolling has no count.
 */
export const before: Partial<Readonly<Record<TaskName, Effort>>> = {
  mail: { clicks: 1, keys: 1, letters: 0, seconds: 5.7 },
  askIdentity: { clicks: 4, keys: 4, letters: 19, seconds: 23.5 },
  extend: { clicks: 3, keys: 5, letters: 27, seconds: 25.8 },
  summary: { clicks: 5, keys: 8, letters: 57, seconds: 47.3 },
  close: { clicks: 2, keys: 4, letters: 8, seconds: 13.9 },
  find: { clicks: 0, keys: 4, letters: 8, seconds: 8.2 },
  handOver: { clicks: 2, keys: 2, letters: 20, seconds: 16.3 },
  dispose: { clicks: 5, keys: 0, letters: 0, seconds: 13.3 },
  figures: { clicks: 1, keys: 0, letters: 0, seconds: 2.7 },
};
