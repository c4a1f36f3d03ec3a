import { expect, test } from 'vitest';
import { listColumns, usualArrangement } from '#shared/list/arrangement.ts';
import { layOut } from '../../../../../../../src/renderer/desk/features/cases/table/columns.ts';

const all = listColumns.map((column) => ({ column }));
const names = (room: number, columns = usualArrangement.columns) =>
  layOut(columns, room).columns.map(({ column }) => column);

test('the usual columns stand wide beside the menu of a window of 1280', () => {
  const { gap, template } = layOut(usualArrangement.columns, 1280 - 208 - 15);
  expect(gap).toBe(16);
  expect(template).toBe('20px 124px minmax(180px, 1fr) 190px 118px 172px 104px');
});

test('in the widest windows the end of a row stays near its beginning', () => {
  expect(layOut(usualArrangement.columns, 3_600).template).toContain(' 1024px ');
  expect(layOut(usualArrangement.columns, 3_600, 1.5).template).toContain(' 1536px ');
});

test('they come closer together before any gives way', () => {
  expect(layOut(usualArrangement.columns, 900).gap).toBe(10);
  expect(names(900)).toEqual(usualArrangement.columns.map(({ column }) => column));
});

test('reference, person and date are left beside the case in brief at 1024', () => {
  expect(names(1024 - 208 - 292 - 15, all)).toEqual(['reference', 'requester', 'due']);
});

test('a width that was chosen is kept whatever the room', () => {
  const chosen = [{ column: 'reference' }, { column: 'requester', width: 300 }] as const;
  expect(layOut(chosen, 1000).template).toBe('20px 124px 300px');
  expect(layOut(chosen, 100).template).toBe('20px 116px 300px');
});

test('the box that chooses a row grows with the letters', () => {
  expect(layOut(usualArrangement.columns, 2000, 1.5).template).toMatch(/^30px 186px /);
});

test('where the person and the subject can spare it, the longest kind stands in one line', () => {
  expect(layOut(usualArrangement.columns, 1920 - 208).template).toContain(' 250px ');
});
