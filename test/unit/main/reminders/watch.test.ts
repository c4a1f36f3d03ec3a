import { describe, expect, onTestFinished, test } from 'vitest';
import type { Work } from '#main/casework/work.ts';
import type { Counts } from '#main/reminders/remind.ts';
import { keepWatch } from '#main/reminders/watch.ts';
import { workAt } from '../../../factories/cases/work.ts';

/** A watch over a book with one case due on Wednesday 7 October and one breach, and what it made heard. */
async function watched() {
  const desk = await workAt('2026-10-05T16:00:00Z');
  await desk.open({ receivedAt: '2026-09-07T08:00:00Z' });
  await desk.open({ receivedAt: '2026-10-05T15:00:00Z', kind: 'breach' });
  const rung: Counts[] = [];
  const badges: number[] = [];
  const told: ReadonlySet<string>[] = [];
  const failures: unknown[] = [];
  const watch = keepWatch(
    {
      ring: (counts) => rung.push(counts),
      badge: (count) => badges.push(count),
      told: (set) => told.push(set),
    },
    (error) => failures.push(error),
  );
  onTestFinished(watch.stop);
  const lookAt = (instant: string) => {
    desk.goTo(instant);
    watch.look();
  };
  return { desk, watch, rung, badges, told, failures, lookAt };
}

describe('the watch', () => {
  test('rings once when a case falls due, and when a breach has less than a day left', async () => {
    const { desk, watch, rung, badges, lookAt } = await watched();
    watch.over(() => desk.work);
    lookAt('2026-10-06T10:00:00Z');
    expect(rung).toEqual([]);
    lookAt('2026-10-07T06:30:00Z');
    lookAt('2026-10-07T06:31:00Z');
    expect(rung).toEqual([{ overdue: 0, today: 1, breaches: 0 }]);
    lookAt('2026-10-07T14:59:00Z');
    expect(badges.at(-1)).toBe(1);
    lookAt('2026-10-08T06:30:00Z');
    expect(rung.at(-1)).toEqual({ overdue: 1, today: 1, breaches: 1 });
    expect(badges.at(-1)).toBe(2);
  });

  test('keeps the badge at night, and rings in the morning', async () => {
    const { desk, watch, rung, badges, lookAt } = await watched();
    watch.over(() => desk.work);
    lookAt('2026-10-06T22:30:00Z');
    expect([rung, badges.at(-1)]).toEqual([[], 1]);
    lookAt('2026-10-07T06:00:00Z');
    expect(rung).toHaveLength(1);
  });

  test('tells at the start what is near already, and nothing while the book is locked', async () => {
    const { desk, watch, rung, badges, lookAt } = await watched();
    let open: Work | undefined;
    watch.over(() => open);
    lookAt('2026-10-07T08:00:00Z');
    expect([rung, badges]).toEqual([[], []]);
    open = desk.work;
    watch.look();
    expect(rung).toHaveLength(1);
  });

  test('rings no second time for what an earlier watch has rung for', async () => {
    const { desk, watch, rung, told, lookAt } = await watched();
    watch.over(() => desk.work);
    lookAt('2026-10-07T08:00:00Z');
    const bell = { ring: () => rung.push(), badge: () => undefined, told: () => undefined };
    const later: Counts[] = [];
    const next = keepWatch(
      { ...bell, ring: (counts) => later.push(counts) },
      () => undefined,
      told.at(-1),
    );
    onTestFinished(next.stop);
    next.over(() => desk.work);
    expect([rung.length, later]).toEqual([1, []]);
  });

  test('goes on after a look that went wrong', async () => {
    const { desk, watch, rung, failures, lookAt } = await watched();
    desk.goTo('2026-10-07T08:00:00Z');
    watch.over(() => {
      if (failures.length === 0) throw new Error('once');
      return desk.work;
    });
    expect([failures.length, rung.length]).toEqual([1, 0]);
    lookAt('2026-10-07T08:01:00Z');
    expect(rung).toHaveLength(1);
  });
});
