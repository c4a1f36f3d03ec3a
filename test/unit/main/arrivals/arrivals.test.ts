import { beforeEach, expect, test } from 'vitest';
import { makeArrivals } from '#main/arrivals/arrivals.ts';

const link = 'ombud://case/DSR-2026-0001';
let isOpen: boolean;
let done: unknown[];
const arrivals = () =>
  makeArrivals({
    isOpen: () => isOpen,
    showCase: (reference) => done.push(reference),
    takeLetters: (paths) => done.push(paths),
    comeForward: () => done.push('forward'),
  });

beforeEach(() => {
  isOpen = true;
  done = [];
});

test('what comes while the book is open is shown, letters together', () => {
  arrivals().come(['/a.eml', link, '/b.msg']);
  expect(done).toEqual(['forward', 'DSR-2026-0001', ['/a.eml', '/b.msg']]);
});

test('what comes while it is locked is shown when it is opened, once', () => {
  isOpen = false;
  const outside = arrivals();
  outside.come([link]);
  outside.come(['/a.eml']);
  expect(done).toEqual(['forward', 'forward']);
  outside.opened();
  outside.opened();
  expect(done.slice(2)).toEqual(['DSR-2026-0001', ['/a.eml']]);
});

test('what is nothing of ours brings Ombud forward, and no more', () => {
  arrivals().come(['ombud://case/nobody', 'https://example.com/', '/etc/passwd']);
  arrivals().come([]);
  expect(done).toEqual(['forward', 'forward']);
});

test('whoever asks for thousands is given the last few', () => {
  isOpen = false;
  const outside = arrivals();
  for (let nth = 0; nth < 5_000; nth += 1) outside.come([`/${nth}.eml`]);
  done = [];
  outside.opened();
  expect(done).toHaveLength(1);
  expect((done[0] as string[]).length).toBeLessThan(100);
  expect(done[0]).toContain('/4999.eml');
});
