import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeIcs } from '#main/reminders/write-ics.ts';

const date = {
  reference: 'DSR-2026-0001',
  what: 'due',
  date: '2026-11-05',
  summary: 'DSR-2026-0001: Svarsdatum',
  description: 'Inkom 2026-10-05; en månad, till 2026-11-05.\nSE 2026-1 '.repeat(4),
  sequence: 3,
  changedAt: '2026-10-08T08:00:00.123Z',
  cancelled: false,
} as const;

test('lines end in CRLF and are no longer than 75 bytes', async () => {
  const lines = (await writeIcs([date], 'sv')).split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.join('')).not.toContain('\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
  'days and instants do not hang on the machine’s zone: %s',
  (zone) => {
    const breach = { ...date, at: '2026-10-26T23:30:00+01:00' };
    const source = `
      import { writeIcs } from './src/main/reminders/write-ics.ts';
      process.stdout.write(await writeIcs(${JSON.stringify([date, breach])}, 'sv'));`;
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', source], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20261105\r\n');
    expect(text).toContain('DTSTART:20261026T223000Z\r\n');
    expect(text).toContain('DTSTAMP:20261008T080000Z\r\n');
  },
);

test('a thousand dates are one calendar', async () => {
  const many = Array.from({ length: 1_000 }, (_, number) => ({
    ...date,
    reference: `DSR-2026-${number}`,
  }));
  const calendar = new ICAL.Component(ICAL.parse(await writeIcs(many, 'en')));
  const ids = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part).uid);
  expect(new Set(ids).size).toBe(1_000);
});

test('no dates are an empty calendar', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await writeIcs([], 'en')));
  expect(calendar.getAllSubcomponents()).toEqual([]);
});
