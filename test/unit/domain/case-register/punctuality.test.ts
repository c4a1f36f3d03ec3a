import { expect, test } from 'vitest';
import type { ClosedCase } from '#domain/case/case.ts';
import type { IssuedLetter } from '#domain/case/letters/letter.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { punctualityOf } from '#domain/case-register/punctuality.ts';
import { makeCase, makeDocument } from '../../../factories/cases/case.ts';

const base = makeCase();

/** A case that ended as the test has it. */
const ended = (changes: Partial<Omit<ClosedCase, 'state'>>): ClosedCase => ({
  ...base,
  state: 'closed',
  closedAt: '2026-03-09T08:00:00Z',
  ending: { outcome: 'granted', note: '' },
  ...changes,
});
const zone = 'Europe/Stockholm';
const now = '2026-03-03T08:00:00Z';

test.each([
  ['closed late in the evening of its day', '2026-03-02T22:30:00Z', '2026-03-02', 'in-time'],
  ['closed half an hour after midnight', '2026-03-02T23:30:00Z', '2026-03-02', 'late'],
  ['open on its day', undefined, '2026-03-03', 'running'],
  ['open the day after', undefined, '2026-03-02', 'overdue'],
  [
    'a breach closed within its hours',
    '2026-03-02T07:59:59Z',
    '2026-03-02T09:00:00+01:00',
    'in-time',
  ],
  [
    'a breach closed a second after them',
    '2026-03-02T08:00:01Z',
    '2026-03-02T09:00:00+01:00',
    'late',
  ],
])('tells of a case %s (Art. 12(3), 33(1))', (_, closedAt, due, expected) => {
  const closed = closedAt === undefined ? undefined : ended({ closedAt });
  expect(punctualityOf(closed, { due, zone, now })).toBe(expected);
});

test('counts the first answer of substance, not the closing', () => {
  const issued = (kind: LetterKind, issuedAt: string): IssuedLetter => ({
    kind,
    language: 'sv',
    document: makeDocument('x'),
    pages: 1,
    registerVersion: '',
    issuedAt,
  });
  const letters = [
    issued('acknowledgement', '2026-02-20T08:00:00Z'),
    issued('access-summary', '2026-03-02T08:00:00Z'),
  ];
  expect(punctualityOf(ended({ letters }), { due: '2026-03-02', zone, now })).toBe('in-time');
});

test('owes nobody notice of a breach that was none, or that is unlikely to be a risk (Art. 33(1))', () => {
  const none = ended({ kind: 'breach', ending: { outcome: 'no-breach', note: '' } });
  const unlikely = ended({
    kind: 'breach',
    ending: { outcome: 'documented', note: '' },
    breach: { decision: { notify: false, because: 'unintelligible', reasons: 'Krypterad' } },
  });
  for (const closed of [none, unlikely]) {
    expect(punctualityOf(closed, { due: '2026-03-02T09:00:00+01:00', zone, now })).toBe('not-owed');
  }
});

test('owes nothing to whoever withdrew', () => {
  const closed = ended({ ending: { outcome: 'withdrawn', note: '' } });
  expect(punctualityOf(closed, { due: '2026-03-02', zone, now })).toBe('not-owed');
});
