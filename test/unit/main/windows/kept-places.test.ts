import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPlace } from '#main/windows/follow-place.ts';
import { keptPlaces } from '#main/windows/kept-places.ts';
import type { Placement } from '#main/windows/placement.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const screen = (width: number) => ({ x: 0, y: 0, width, height: 1_000 });
const place = (x: number, width = 1_920): Placement => ({
  x,
  y: 5,
  width: 1_200,
  height: 800,
  maximised: false,
  screen: screen(width),
});
const written = () => readFile(join(folder, 'windows.json'), 'utf8').catch(() => '');

test('the newest place on each screen is found again, of first and further windows by themselves', async () => {
  const places = await keptPlaces(folder);
  places.note('first', place(1));
  places.note('first', place(2, 2_560));
  places.note('first', place(3));
  places.note('others', place(4));
  await expect.poll(written).toContain('"x":4');
  const again = await keptPlaces(folder);
  expect(again.of('first')).toEqual([place(3), place(2, 2_560)]);
  expect(again.of('others')).toEqual([place(4)]);
  expect((await stat(join(folder, 'windows.json'))).mode & 0o077).toBe(0);
});

test('that the app stays in the tray is chosen, kept beside the places, and not so from the start', async () => {
  const places = await keptPlaces(folder);
  expect(places.staysInTray()).toBe(false);
  places.note('first', place(1));
  places.chooseTray(true);
  await expect.poll(written).toContain('"staysInTray":true');
  const again = await keptPlaces(folder);
  expect([again.staysInTray(), again.of('first')]).toEqual([true, [place(1)]]);
});

test('a file of before, without the tray, keeps its places', async () => {
  const before = JSON.stringify({ first: [place(1)], others: [] });
  await writeFile(join(folder, 'windows.json'), before);
  const places = await keptPlaces(folder);
  expect([places.staysInTray(), places.of('first')]).toEqual([false, [place(1)]]);
});

test.each(['', 'null', '[]', '{"first":[{}],"others":[]}', '{"first":[{"x":1e99}],"others":[]}'])(
  'what is no such file is as if there were none: %j',
  async (text) => {
    await writeFile(join(folder, 'windows.json'), text);
    expect((await keptPlaces(folder)).of('first')).toEqual([]);
  },
);

test('a folder that takes nothing stops nobody, and the window is followed all the same', async () => {
  const places = await keptPlaces(join(folder, 'gone'));
  places.note('first', place(1));
  expect(places.of('first')).toEqual([place(1)]);
});

test('a window tells where it is once it has come to rest, and at the latest as it is closed', () => {
  vi.useFakeTimers();
  const bounds = { x: 1, y: 5, width: 1_200, height: 800 };
  const window = Object.assign(new EventEmitter(), {
    getBounds: () => bounds,
    getNormalBounds: () => ({ ...bounds }),
    isMaximized: () => false,
  });
  const told: Placement[] = [];
  followPlace(
    window as never,
    () => screen(1_920),
    (at) => told.push(at),
  );
  window.emit('move');
  bounds.x = 2;
  window.emit('resize');
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([place(2)]);
  bounds.x = 3;
  window.emit('move');
  window.emit('closed');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([place(2), place(3)]);
  vi.useRealTimers();
});
