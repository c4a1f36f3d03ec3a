import { expect, test } from 'vitest';
import {
  factorOf,
  stepFrom,
  zoomSteps,
} from '../../../../../../src/renderer/desk/components/pdf/zoom.ts';

const a4 = { width: 595.28, height: 841.89 };

test.each([
  {
    zoom: 'width',
    room: { width: 793.7, height: 100 },
    factor: 1,
    why: 'A4 is 793.7 px wide at 96 px an inch',
  },
  { zoom: 'width', room: { width: 396.85, height: 900 }, factor: 0.5, why: 'half as wide' },
  {
    zoom: 'page',
    room: { width: 793.7, height: 561.26 },
    factor: 0.5,
    why: 'the height is what is short',
  },
  {
    zoom: 'page',
    room: { width: 396.85, height: 1122.5 },
    factor: 0.5,
    why: 'the width is what is short',
  },
  {
    zoom: 1.5,
    room: { width: 100, height: 100 },
    factor: 1.5,
    why: 'a number does not ask for the room',
  },
  {
    zoom: 'width',
    room: { width: 0, height: 0 },
    factor: 0.25,
    why: 'no room is no reason to vanish',
  },
  { zoom: 99, room: { width: 100, height: 100 }, factor: 4, why: 'there is a largest' },
] as const)('$zoom in $room.width × $room.height is $factor: $why', ({ zoom, room, factor }) => {
  expect(factorOf(zoom, a4, room)).toBeCloseTo(factor, 3);
});

test('steps lead from each to the next, and back', () => {
  for (const [at, step] of zoomSteps.entries()) {
    expect(stepFrom(step, 1)).toBe(zoomSteps[at + 1] ?? 4);
    expect(stepFrom(step, -1)).toBe(zoomSteps[at - 1] ?? 0.25);
  }
});

test.each([
  { from: 0.64, up: 0.67, down: 0.5 },
  { from: 1.18, up: 1.25, down: 1.1 },
  { from: 0.998, up: 1.1, down: 0.9 },
])('from $from, which fits the room, up is $up and down $down', ({ from, up, down }) => {
  expect(stepFrom(from, 1)).toBe(up);
  expect(stepFrom(from, -1)).toBe(down);
});
