import { assertNever } from '../../assert-never.ts';
import type { ClockEvent } from './clock-event.ts';
import type { CaseEvent } from '../event.ts';

type Clock = readonly ClockEvent[];
type Recorded = Extract<CaseEvent, { type: 'period-extended' | 'clock-paused' | 'clock-resumed' }>;

/**
 * The clock with one more event in its place: by the instant it happened, behind others of the same.
 *
 * @param at when it was written down, ISO 8601; it counts unless the event says that it happened before
 */
export function withClockEvent(clock: Clock, event: Recorded, at: string): Clock {
  const added = clockEvent(event, event.happenedAt ?? at);
  const behind = clock.findLastIndex((other) => notAfter(other.at, added.at)) + 1;
  return clock.toSpliced(behind, 0, added);
}

/** The clock as it would be had nobody extended. */
export const withoutExtension = (clock: Clock): Clock =>
  clock.filter(({ type }) => type !== 'extended');

/** The clock as it would be without the pause that began at an instant, and its end. */
export function withoutPause(clock: Clock, pausedAt: string): Clock {
  const from = clock.findLastIndex(({ type, at }) => type === 'paused' && at === pausedAt);
  if (from < 0) return clock;
  const to = clock.findIndex(({ type }, index) => type === 'resumed' && index > from);
  return clock.filter((_, index) => index !== from && index !== to);
}

function clockEvent(event: Recorded, at: string): ClockEvent {
  switch (event.type) {
    case 'period-extended':
      return { type: 'extended', at, reason: event.reason };
    case 'clock-paused': {
      const { category, reason, evidence } = event;
      return { type: 'paused', at, category, reason, evidence };
    }
    case 'clock-resumed':
      return { type: 'resumed', at };
    default:
      return assertNever(event);
  }
}

const notAfter = (one: string, other: string) => Temporal.Instant.compare(one, other) <= 0;
