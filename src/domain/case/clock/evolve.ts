import { type Case, runningPause } from '../case.ts';
import type { PauseCategory } from './clock-event.ts';
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
  // In old books an answer ended no pause by itself; since it does, an end that was written behind it ends nothing more.
  'clock-resumed': (before, event, at) =>
    runningPause(before) ? { ...before, clock: withClockEvent(before.clock, event, at) } : before,
  'extension-withdrawn': (before) => ({ ...before, clock: withoutExtension(before.clock) }),
  'pause-withdrawn': (before, { pausedAt }) => ({
    ...before,
    clock: withoutPause(before.clock, pausedAt),
  }),
  'country-overridden': (before, { to }) => {
    const { country: _, ...facts } = before;
    return to ? { ...facts, country: to } : facts;
  },
  'target-moved': (before, { target, to }) => {
    const { [target]: _, ...others } = before.movedTargets ?? {};
    return { ...before, movedTargets: to ? { ...others, [target]: to } : others };
  },
  'due-date-changed': (before) => before,
};

/** The case after what its pause waited for has come, whether or not an event of its own said that the clock runs again. */
export function resumed(before: Case, at: string, ...waited: readonly PauseCategory[]): Case {
  const pause = runningPause(before);
  if (!pause || !waited.includes(pause.category)) return before;
  return { ...before, clock: withClockEvent(before.clock, { type: 'clock-resumed' }, at) };
}
