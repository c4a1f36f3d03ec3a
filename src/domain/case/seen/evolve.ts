import type { Changes } from '../topic.ts';
import type { SeenEvent } from './event.ts';

/** A case is the same after it was read; see `evolve`. */
export const seenChanges: Changes<SeenEvent> = { 'case-seen': (before) => before };
