import type { ClockEvent } from '../clock/clock-event.ts';

/**
 * A clock without what cannot be. No desk lets it come about by itself; where several decided apart, one extension counts,
 * of two pauses the later, no end without a pause, and nothing from before the receipt: always the earlier date.
 *
 * @param clock in the order it happened
 * @param receivedAt ISO 8601
 */
export function possibleClock(
  clock: readonly ClockEvent[],
  receivedAt: string,
): readonly ClockEvent[] {
  const kept: ClockEvent[] = [];
  for (const event of clock) {
    if (Temporal.Instant.compare(event.at, receivedAt) < 0) continue;
    const last = kept.findLast(({ type }) => type !== 'extended');
    if (event.type === 'extended' && kept.some(({ type }) => type === 'extended')) continue;
    if (event.type === 'resumed' && last?.type !== 'paused') continue;
    if (event.type === 'paused' && last?.type === 'paused') kept.splice(kept.indexOf(last), 1);
    kept.push(event);
  }
  return kept;
}
