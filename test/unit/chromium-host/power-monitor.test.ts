import { afterEach, expect, it, vi } from 'vitest';
import { powerMonitor } from '#host/power-monitor.ts';

afterEach(() => {
  vi.useRealTimers();
  powerMonitor.removeAllListeners();
});

it('tells that the machine slept when it wakes, and nothing while it is merely busy', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  let resumed = 0;
  powerMonitor.on('resume', () => resumed++);
  vi.advanceTimersByTime(60_000);
  expect(resumed).toBe(0);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(5_000);
  expect(resumed).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(resumed).toBe(1);
});

it('has seen nobody since it began', () => {
  const seconds = powerMonitor.getSystemIdleTime();
  expect(seconds).toBeLessThanOrEqual(performance.now() / 1_000);
  expect(Number.isInteger(seconds)).toBe(true);
});
