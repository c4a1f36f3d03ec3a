import type { Changes } from '../topic.ts';
import { withClockEvent, withoutExtension, withoutPause } from './clock-events.ts';
import type { ClockTopicEvent } from './event.ts';

/** How a case changes with its clock; see `evolve`. */
export const clockChanges: Changes<ClockTopicEvent> = {
  'period-extended': (before, event, at) => ({
    ...before,
    clock: withClockEvent(before.clock, event, at),
  }),
  'clock-paused': (before, event, at) => ({
    ...before,
    clock: withClockEvent(before.clock, event, at),
  }),
  'clock-resumed': (before, event, at) => ({
    ...before,
    clock: withClockEvent(before.clock, event, at),
  }),
  'extension-withdrawn': (before) => ({ ...before, clock: withoutExtension(before.clock) }),
  'pause-withdrawn': (before, { pausedAt }) => ({
    ...before,
    clock: withoutPause(before.clock, pausedAt),
  }),
  'country-overridden': (before, { to }) => {
    const { country: _, ...facts } = before;
    return to ? { ...facts, country: to } : facts;
  },
  'due-date-changed': (before) => before,
};
