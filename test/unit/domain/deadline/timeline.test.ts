import { expect, test } from 'vitest';
import { parseInstant } from '#domain/deadline/parse-instant.ts';
import { readTimeline } from '#domain/deadline/timeline.ts';
import { extended, paused, resumed } from '../../../factories/cases/clock.ts';

function read(...events: Parameters<typeof readTimeline>[0]) {
  const received = parseInstant('2026-01-05T10:00:00Z', 'received');
  if (!received.ok) throw new Error(received.error.code);
  const timeline = readTimeline(events, received.value, 'Europe/Stockholm');
  return timeline.ok
    ? timeline.value.events.map(({ type, day }) => `${type} ${day.iso}`)
    : timeline.error.code;
}

test('events are put in the order they happened, on their local days', () => {
  expect(
    read(extended('2026-01-30'), resumed('2026-01-12T23:30:00Z'), paused('2026-01-08')),
  ).toEqual(['paused 2026-01-08', 'resumed 2026-01-13', 'extended 2026-01-30']);
});

test('events of one instant come in the one order that can be, however listed', () => {
  const at = '2026-01-10';
  const expected = [
    'paused 2026-01-08',
    'extended 2026-01-10',
    'resumed 2026-01-10',
    'paused 2026-01-10',
  ];
  expect(read(paused('2026-01-08'), resumed(at), paused(at), extended(at))).toEqual(expected);
  expect(read(extended(at), paused(at), resumed(at), paused('2026-01-08'))).toEqual(expected);
});

test('an event at the instant of receipt is not before it', () => {
  expect(read(paused('2026-01-05T11:00:00+01:00'))).toEqual(['paused 2026-01-05']);
});
