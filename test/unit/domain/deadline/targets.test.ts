import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { defaultTargetDays } from '#domain/deadline/target.ts';
import { targetsOf, type TargetSubject } from '#domain/deadline/targets.ts';
import { calendar } from '../../../factories/cases/clock.ts';

const sweden = { country: 'SE', zone: 'Europe/Stockholm', calendar };
const nothing = { acknowledged: false, identityAsked: false, answered: false };
const subject = (change: Partial<TargetSubject> = {}): TargetSubject => ({
  kind: 'access',
  receivedAt: '2026-03-13T10:00:00Z',
  due: '2026-04-13',
  progress: nothing,
  ...change,
});
const datesOf = (change: Partial<TargetSubject> = {}, days = defaultTargetDays) =>
  Object.fromEntries(
    targetsOf(subject(change), days, sweden).map(({ target, date }) => [target, date]),
  );

describe('targets', () => {
  test('are working days after receipt and before the legal date, over Easter', () => {
    expect(datesOf()).toEqual({
      acknowledge: '2026-03-18',
      'ask-identity': '2026-03-20',
      draft: '2026-03-31',
      review: '2026-04-08',
    });
  });

  test('count from the local day of receipt', () => {
    expect(datesOf({ receivedAt: '2026-03-15T23:30:00Z' })['acknowledge']).toBe('2026-03-19');
  });

  test('ask for identity only where the answer is for one person', () => {
    expect(Object.keys(datesOf({ kind: 'question' }))).toEqual(['acknowledge', 'draft', 'review']);
  });

  test('are none for a breach', () => {
    expect(datesOf({ kind: 'breach', due: '2026-03-16T11:00:00+01:00' })).toEqual({});
  });

  test('stand on the day that staff have moved one to, as far as the law and the receipt allow', () => {
    const moved = (date: string) => datesOf({ movedTargets: { draft: date } });
    expect(moved('2026-03-27')).toEqual({ ...datesOf(), draft: '2026-03-27' });
    expect(moved('2026-06-01')['draft']).toBe('2026-04-13');
    expect(moved('2026-01-01')['draft']).toBe('2026-03-13');
    const found = targetsOf(
      subject({ movedTargets: { draft: '2026-03-27' } }),
      defaultTargetDays,
      sweden,
    );
    expect(found.filter((target) => target.moved).map(({ target }) => target)).toEqual(['draft']);
  });

  test('are none where there is none, though one was moved before the kind was corrected', () => {
    const movedTargets = { draft: '2026-03-27', 'ask-identity': '2026-03-27' };
    expect(datesOf({ kind: 'breach', movedTargets })).toEqual({});
    expect(Object.keys(datesOf({ kind: 'question', movedTargets }))).not.toContain('ask-identity');
  });

  test('are done by what the case shows', () => {
    const doneIn = (progress: Partial<typeof nothing>) =>
      targetsOf(subject({ progress: { ...nothing, ...progress } }), defaultTargetDays, sweden)
        .filter(({ done }) => done)
        .map(({ target }) => target);
    expect(doneIn({ acknowledged: true })).toEqual(['acknowledge']);
    expect(doneIn({ identityAsked: true })).toEqual(['ask-identity']);
    expect(doneIn({ answered: true })).toEqual(['draft', 'review']);
  });

  test('lie from receipt to the legal date, whatever is chosen', () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.record({ acknowledge: days, 'ask-identity': days, draft: days, review: days }),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(...caseKinds.filter((kind) => kind !== 'breach')),
        (chosen, length, kind) => {
          const due = Temporal.PlainDate.from('2026-03-13').add({ days: length }).toString();
          return Object.values(datesOf({ due, kind }, chosen)).every(
            (date) => date >= '2026-03-13' && date <= due,
          );
        },
      ),
    );
  });
});
