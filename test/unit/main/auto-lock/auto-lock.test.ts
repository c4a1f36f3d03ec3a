import { describe, expect, it } from 'vitest';
import { autoLocks, secondsLeft, type AutoLock } from '#domain/book/auto-lock.ts';
import { lookOnce } from '#main/auto-lock/auto-lock.ts';
import { idleBy } from '#main/auto-lock/idle.ts';

/** A desk whose clock the test moves; `system` is what the machine says of itself. */
function desk(setting: AutoLock | 'not open' = 15, system = () => Infinity) {
  let at = Date.parse('2026-11-27T08:00:00Z');
  const told: (number | undefined | 'locked')[] = [];
  const idle = idleBy(() => at, system);
  const screen = { locked: false };
  const look = lookOnce({
    idle,
    screenLocked: () => screen.locked,
    setting: async () => (setting === 'not open' ? undefined : setting),
    warn: (seconds) => told.push(seconds),
    lock: () => told.push('locked'),
  });
  return {
    told,
    idle,
    screen,
    pass: async (seconds: number) => {
      at += seconds * 1_000;
      await look();
    },
  };
}

describe('an idle desk', () => {
  it.each(autoLocks.filter((one) => one !== 'never'))(
    'of %i minutes warns half a minute ahead, once, and then locks',
    async (minutes) => {
      const at = desk(minutes);
      await at.pass(minutes * 60 - 31);
      expect(at.told).toEqual([]);
      for (let second = 0; second < 30; second++) await at.pass(1);
      expect(at.told).toEqual([30]);
      await at.pass(1);
      expect(at.told).toEqual([30, undefined, 'locked']);
    },
  );

  it('stays open when somebody touches it at the last moment', async () => {
    const at = desk();
    await at.pass(895);
    at.idle.touched();
    await at.pass(1);
    expect(at.told).toEqual([5, undefined]);
    await at.pass(890);
    expect(at.told.at(-1)).toBe(9);
  });

  it('is locked at once when the machine slept past the time', async () => {
    const at = desk();
    await at.pass(8 * 3_600);
    expect(at.told).toEqual(['locked']);
  });

  it('is locked in time by a book that has said when, and hangs since', async () => {
    const told: unknown[] = [];
    let at = 0;
    let answer: Promise<AutoLock> = Promise.resolve(15);
    const look = lookOnce({
      idle: idleBy(
        () => at,
        () => Infinity,
      ),
      screenLocked: () => false,
      setting: () => answer,
      warn: () => undefined,
      lock: () => told.push('locked'),
    });
    at += 600_000;
    await look();
    answer = new Promise(() => undefined);
    at += 200_000;
    await look();
    expect(told).toEqual([]);
    at += 100_000;
    await look();
    expect(told).toEqual(['locked']);
  });

  it('is never locked where the settings say so, nor where it is not open', async () => {
    for (const setting of ['never', 'not open'] as const) {
      const at = desk(setting);
      await at.pass(48 * 3_600);
      expect(at.told).toEqual([]);
    }
  });

  it('is locked at once when the screen is, whatever the settings say', async () => {
    const at = desk('never');
    at.screen.locked = true;
    await at.pass(1);
    expect(at.told).toEqual(['locked']);
  });

  it('does not count time backwards when the clock is set back', async () => {
    const at = desk();
    await at.pass(-3_600);
    await at.pass(900);
    expect(at.told).toEqual(['locked']);
  });
});

describe('who works in another program', () => {
  it('keeps the desk open, until they leave that too', async () => {
    let system = 3;
    const at = desk(15, () => system);
    await at.pass(3_600);
    expect(at.told).toEqual([]);
    system = 900;
    await at.pass(1);
    expect(at.told).toEqual(['locked']);
  });

  it('is not believed in where the system never tells of any pause', async () => {
    const at = desk(15, () => 0);
    await at.pass(900);
    expect(at.told).toEqual(['locked']);
  });
});

it('leaves as many seconds as are missing, and none for never', () => {
  expect(secondsLeft(880, 15)).toBe(20);
  expect(secondsLeft(901, 15)).toBe(0);
  expect(secondsLeft(10 ** 9, 'never')).toBeUndefined();
});
