import { expect, test } from 'vitest';
import { doneLately } from '#main/casework/today/done-lately.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const note = (text: string) => ({ type: 'add-note', text }) as const;
const received = { receivedAt: '2026-10-01T08:00:00Z' };

test('what was done on the last day of work before today is told by case, the latest first', async () => {
  // A Thursday, a Friday, and the Monday after.
  const desk = await workAt('2026-10-01T08:00:00Z');
  const one = await desk.open(received);
  const other = await desk.open(received);
  desk.goTo('2026-10-02T08:00:00Z');
  await desk.act(one, note('Ringde'));
  await desk.act(other, note('Läste'));
  await desk.act(one, note('Skrev'));
  desk.goTo('2026-10-05T08:00:00Z');
  await desk.act(other, note('I dag'));
  const { day, total, rows } = await doneLately(desk.work, 10);
  expect({ day, total }).toEqual({ day: '2026-10-02', total: 2 });
  expect(rows.map(({ reference }) => reference)).toEqual([one, other]);
  expect(rows[0]?.entries.map(({ facts }) => facts['text'])).toEqual(['Ringde', 'Skrev']);
  expect(rows[1]?.entries.map(({ facts }) => facts['text'])).toEqual(['Läste']);
  expect(await doneLately(desk.work, 1)).toMatchObject({ total: 2, rows: [{ reference: one }] });
});

test('a long day is told whole, and the day is the book’s own, not UTC’s', async () => {
  const desk = await workAt('2026-10-01T22:30:00Z');
  const references = [];
  // More events than are looked at first.
  for (let count = 0; count < 90; count++) {
    references.push(await desk.open(received, note('1'), note('2'), note('3')));
  }
  desk.goTo('2026-10-02T22:30:00Z');
  expect(await doneLately(desk.work, 1)).toMatchObject({
    day: '2026-10-02',
    total: references.length,
  });
});

test('on the first day nothing has been done before', async () => {
  const desk = await workAt('2026-10-01T08:00:00Z');
  await desk.open(received);
  expect(await doneLately(desk.work, 10)).toEqual({ total: 0, rows: [] });
});
