import { expect, test } from 'vitest';
import { kept, usualRotation } from '#domain/backup/rotation.ts';

const zone = 'Europe/Stockholm';
const noons = (days: number, from = '2026-03-01') =>
  Array.from({ length: days }, (_, nth) =>
    Temporal.PlainDate.from(from)
      .add({ days: nth })
      .toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
      .toInstant()
      .toString(),
  );
const daysOf = (instants: readonly string[]) =>
  instants.map((instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).day);

test('of ten days it keeps the two newest days, and the newest stands for week and month too', () => {
  expect(daysOf(kept(noons(10), { days: 2, weeks: 1, months: 1 }, zone))).toEqual([10, 9]);
});

test('of several backups of a day the newest stays', () => {
  const day = ['2026-03-02T08:00:00Z', '2026-03-02T16:00:00Z', '2026-03-02T12:00:00Z'];
  expect(kept(day, { days: 5, weeks: 5, months: 5 }, zone)).toEqual(['2026-03-02T16:00:00Z']);
});

test('weeks begin on Monday', () => {
  // 1 March 2026 is a Sunday.
  expect(daysOf(kept(noons(3), { days: 0, weeks: 2, months: 0 }, zone))).toEqual([3, 1]);
});

test('a day is that of the zone: half past eleven at night in UTC is the next one in Stockholm', () => {
  const both = ['2026-03-01T23:30:00Z', '2026-03-01T12:00:00Z'];
  expect(kept(both, { days: 2, weeks: 0, months: 0 }, zone)).toHaveLength(2);
});

test('months without a backup are not counted', () => {
  const sparse = ['2024-01-15T12:00:00Z', '2025-01-15T12:00:00Z', '2026-01-15T12:00:00Z'];
  expect(kept(sparse, { days: 1, weeks: 1, months: 3 }, zone)).toHaveLength(3);
});

test('the newest stays even when nothing is to be kept', () => {
  expect(daysOf(kept(noons(4), { days: 0, weeks: 0, months: 0 }, zone))).toEqual([4]);
});

test('of three years of days the usual rotation keeps some thirty, and the newest of every month of a year', () => {
  const stays = kept(noons(1_095, '2023-04-01'), usualRotation, zone);
  expect(stays.length).toBeLessThanOrEqual(14 + 8 + 12);
  const months = new Set(stays.map((instant) => instant.slice(0, 7)));
  expect(months.size).toBe(12);
});

test('nothing is kept of nothing', () => {
  expect(kept([], usualRotation, zone)).toEqual([]);
});
