import { ok, refuse, type Result } from '../result.ts';
import type { Day } from './day.ts';
import type { ClockInput, ClockInputEvent } from './due-date.ts';
import { localTime, type Moment } from './moment.ts';
import { parseInstant } from './parse-instant.ts';
import type { DeadlineRefusal } from './refusal.ts';

/** An event on its local day. */
export interface TimelineEvent {
  readonly type: ClockInputEvent['type'];
  readonly cause: ClockInputEvent['cause'];
  readonly day: Day;
}

/** A receipt and what happened to its period, in the order it happened, as local days of the controller's zone. */
export interface Timeline {
  readonly received: Day;
  readonly events: readonly TimelineEvent[];
}

interface Placed {
  readonly event: ClockInputEvent;
  readonly at: Moment;
}

/**
 * Puts events in the order they happened and refuses an order that cannot be: before receipt, extended twice, paused
 * while paused, resumed while running. The order they are listed in plays no part.
 *
 * @param received the moment of receipt
 * @param zone the controller's zone, an IANA name
 */
export function readTimeline(
  events: ClockInput['events'],
  received: Moment,
  zone: string,
): Result<Timeline, DeadlineRefusal> {
  const placed: Placed[] = [];
  for (const event of events) {
    const at = parseInstant(event.at, event.type);
    if (!at.ok) return at;
    if (at.value < received) {
      return refuse({ code: 'event-before-receipt', field: event.type });
    }
    placed.push({ event, at: at.value });
  }
  const ordered = inOrder(placed);
  if (!ordered.ok) return ordered;
  return ok({
    received: localTime(received, zone).day,
    events: ordered.value.map(({ event: { type, cause }, at }) => ({
      type,
      cause,
      day: localTime(at, zone).day,
    })),
  });
}

function inOrder(placed: Placed[]): Result<readonly Placed[], DeadlineRefusal> {
  const waiting = placed.toSorted((a, b) => a.at - b.at);
  const ordered: Placed[] = [];
  let extended = false;
  let paused = false;
  while (waiting.length > 0) {
    const next = takeNext(waiting, paused);
    if (next.event.type === 'extended') {
      if (extended) return refuse({ code: 'extended-twice' });
      extended = true;
    } else {
      const pausing = next.event.type === 'paused';
      if (pausing && paused) return refuse({ code: 'paused-twice' });
      if (!pausing && !paused) return refuse({ code: 'resumed-before-paused' });
      paused = pausing;
    }
    ordered.push(next);
  }
  return ok(ordered);
}

/** Of events at one instant, an extension comes first, then the one that can come: nothing hangs on how they were listed. */
function takeNext(waiting: Placed[], paused: boolean): Placed {
  const first = waiting[0];
  if (!first) throw new Error('Nothing left to take');
  const fit = (type: ClockInputEvent['type']) =>
    waiting.findIndex(({ at, event }) => event.type === type && at === first.at);
  const index = [fit('extended'), fit(paused ? 'resumed' : 'paused')].find((found) => found >= 0);
  return waiting.splice(index ?? 0, 1)[0] ?? first;
}
