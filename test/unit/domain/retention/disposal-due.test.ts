import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseKinds, type CaseKind } from '#domain/case/kind.ts';
import { defaultRules } from '#domain/retention/default-rules.ts';
import {
  disposalsOf,
  dueAt,
  isDisposable,
  type RetentionSubject,
} from '#domain/retention/disposal-due.ts';
import { decidePeriod, mostMonths, type PeriodChange } from '#domain/retention/decide-rules.ts';
import { retained, ruleFor, type RetentionRule } from '#domain/retention/rule.ts';

const today = '2026-11-25';
const closed = (change: Partial<RetentionSubject> = {}): RetentionSubject => ({
  kind: 'access',
  closedOn: '2025-08-31',
  onHold: false,
  hasData: true,
  ...change,
});
const daysOf = (subject: RetentionSubject, rules = defaultRules) =>
  disposalsOf(subject, rules).map(({ what, dueOn }) => `${what} ${dueOn}`);

describe('Art. 5(1)(e): a closed case', () => {
  test.each<[string, Partial<RetentionSubject>, string[]]>([
    [
      'its data after six months, clamped, itself after three years',
      {},
      ['data-package 2026-02-28', 'case 2028-08-31'],
    ],
    [
      'a leap day is no trap',
      { closedOn: '2024-02-29' },
      ['data-package 2024-08-29', 'case 2027-02-28'],
    ],
    ['without data there is only the case', { hasData: false }, ['case 2028-08-31']],
    [
      'a breach stays five years (Art. 33(5))',
      { kind: 'breach', hasData: false },
      ['case 2030-08-31'],
    ],
  ])('%s', (_, change, days) => {
    expect(daysOf(closed(change))).toEqual(days);
  });

  test('takes its data along when both are due, so that nothing is disposed of twice', () => {
    const rules = defaultRules.map((rule) => ({ ...rule, months: 12 }));
    expect(daysOf(closed(), rules)).toEqual(['case 2026-08-31']);
    const due = dueAt(disposalsOf(closed({ closedOn: '2020-01-01' }), defaultRules), today);
    expect(due).toMatchObject({ what: 'case', closedOn: '2020-01-01', dueOn: '2023-01-01' });
  });

  test('is due on its day, not on the day before', () => {
    const disposals = disposalsOf(closed(), defaultRules);
    expect(dueAt(disposals, '2026-02-27')).toBeUndefined();
    expect(dueAt(disposals, '2026-02-28')?.what).toBe('data-package');
  });
});

describe('a decided period', () => {
  const decide = (change: Partial<PeriodChange>, before: readonly RetentionRule[] = defaultRules) =>
    decidePeriod(
      before,
      {
        what: 'case',
        kinds: ['question'],
        months: 12,
        reason: 'Frågor visar inget',
        decidedOn: today,
        ...change,
      },
      today,
    );

  test('holds for its kinds and leaves the others their own', () => {
    const decided = decide({});
    const rules = decided.ok ? decided.value : [];
    expect(ruleFor(rules, 'case', 'question')).toEqual({
      what: 'case',
      kinds: ['question'],
      months: 12,
      why: { reason: 'Frågor visar inget', decidedOn: today },
    });
    expect(ruleFor(rules, 'case', 'access')).toMatchObject({ months: 36 });
    expect(ruleFor(rules, 'data-package', 'question')).toMatchObject({ months: 6 });
  });

  test.each<[string, Partial<PeriodChange>]>([
    ['kinds-missing', { kinds: [] }],
    ['period-out-of-range', { months: 0 }],
    ['period-out-of-range', { months: 1.5 }],
    ['period-out-of-range', { months: mostMonths + 1 }],
    ['reason-missing', { reason: ' ' }],
    ['decided-in-future', { decidedOn: '2026-11-26' }],
  ])('is refused: %s', (code, change) => {
    expect(decide(change)).toMatchObject({ ok: false, error: { code } });
  });

  test('never leaves a kind without a rule, nor with two', () => {
    const change = fc.record({
      what: fc.constantFrom(...retained),
      kinds: fc.uniqueArray(fc.constantFrom(...caseKinds), { minLength: 1 }),
      months: fc.integer({ min: 1, max: mostMonths }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let rules = defaultRules;
        for (const one of changes) {
          const decided = decide(one, rules);
          if (decided.ok) rules = decided.value;
        }
        const counts = retained.flatMap((what) =>
          caseKinds.map(
            (kind: CaseKind) =>
              rules.filter((rule) => rule.what === what && rule.kinds.includes(kind)).length,
          ),
        );
        return counts.every((count) => count === 1);
      }),
    );
  });
});

const days = fc
  .integer({ min: Date.UTC(2018, 4, 25), max: Date.UTC(2060, 0) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const subjects = fc.record({
  kind: fc.constantFrom(...caseKinds),
  closedOn: days,
  onHold: fc.boolean(),
  hasData: fc.boolean(),
});
const allMonths = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 120 }));
const rulesOf = ([data, whole]: readonly [number, number]): readonly RetentionRule[] =>
  defaultRules.map((rule) => ({ ...rule, months: rule.what === 'case' ? whole : data }));

test('a hold always wins, on any day and under any rules', () => {
  fc.assert(
    fc.property(subjects, allMonths, days, (subject, months, day) =>
      disposalsOf({ ...subject, onHold: true }, rulesOf(months)).every(
        (disposal) => !isDisposable(disposal, day),
      ),
    ),
  );
});

test('nothing is due before its closing and the whole period have passed', () => {
  fc.assert(
    fc.property(subjects, allMonths, (subject, months) =>
      disposalsOf(subject, rulesOf(months)).every(({ dueOn, rule }) => {
        const [year = 0, month = 0] = subject.closedOn.split('-').map(Number);
        const [dueYear = 0, dueMonth = 0] = dueOn.split('-').map(Number);
        const passed = dueYear * 12 + dueMonth - (year * 12 + month);
        const sameOrLast = dueOn.slice(8) <= subject.closedOn.slice(8);
        return dueOn > subject.closedOn && passed === rule.months && sameOrLast;
      }),
    ),
  );
});
