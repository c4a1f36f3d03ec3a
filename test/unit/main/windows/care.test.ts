import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { careFor } from '#main/windows/care.ts';

class Page extends EventEmitter {
  forcefullyCrashRenderer() {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }
}

let page: Page;
let lost: string[];
let hopeless: string[];

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  lost = [];
  hopeless = [];
  careFor(page as never, {
    onLost: (reason) => lost.push(reason),
    onHopeless: (reason) => hopeless.push(reason),
  });
});
afterEach(() => vi.useRealTimers());

const die = (reason: string) => page.emit('render-process-gone', {}, { reason, exitCode: 1 });

test('a page that hangs is ended when it has had time to come back, and is lost then', () => {
  page.emit('unresponsive');
  vi.advanceTimersByTime(120_000);
  expect(lost).toEqual([]);
  vi.advanceTimersByTime(120_000);
  expect(lost).toEqual(['crashed']);
});

test('a page that comes back, or has died meanwhile, is not ended', () => {
  page.emit('unresponsive');
  page.emit('responsive');
  vi.advanceTimersByTime(600_000);
  expect(lost).toEqual([]);
  page.emit('unresponsive');
  die('oom');
  vi.advanceTimersByTime(600_000);
  expect(lost).toEqual(['oom']);
});

test('a page that has ended as it should is not lost', () => {
  die('clean-exit');
  expect(lost).toEqual([]);
});

test('a page that dies again and again within a minute is hopeless, and one that dies now and then is not', () => {
  for (let death = 0; death < 10; death += 1) {
    die('crashed');
    vi.advanceTimersByTime(25_000);
  }
  expect(hopeless).toEqual([]);
  for (let death = 0; death < 2; death += 1) die('killed');
  expect(hopeless).toEqual(['killed']);
});
