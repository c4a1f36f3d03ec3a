import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { makeCase } from '../../../factories/cases/case.ts';
import { acknowledgementIn, textOf, under } from '../../../factories/cases/letter.ts';

const received = (receivedAt: string): CaseCommand => ({
  type: 'correct-receipt',
  receivedAt,
  reason: 'Poststämpel',
});

test('tells reference, day received and the latest day of the answer (Art. 12(3))', () => {
  const facts = acknowledgementIn('sv').blocks.find(({ type }) => type === 'facts');
  expect(facts).toEqual({
    type: 'facts',
    entries: [
      { term: 'Vår referens', value: 'DSR-2026-0001' },
      { term: 'Kom in', value: '5 oktober 2026' },
      { term: 'Du får svar senast', value: '5 november 2026' },
    ],
  });
});

test('explains a plain month in one sentence', () => {
  expect(under(acknowledgementIn('en'), 'When you will have our answer')).toContain(
    'We count one month from the day it reached us (Article 12(3) GDPR).',
  );
});

test('explains an answer day moved off Christmas (Reg. 1182/71 Art. 3(4))', () => {
  const subject = makeCase(received('2025-11-25T10:00:00+01:00'));
  expect(under(acknowledgementIn('sv', subject), 'När du får svar')).toContain(
    'flyttar från den 25 december 2025, som inte är en arbetsdag, till den 29 december 2025 (artikel 12.3 i dataskyddsförordningen och artikel 3 i förordning 1182/71).',
  );
});

test('explains a month without that day (Reg. 1182/71 Art. 3(2)(c))', () => {
  const subject = makeCase(received('2025-03-31T10:00:00+02:00'));
  expect(under(acknowledgementIn('en', subject), 'When you will have our answer')).toContain(
    'from the day it reached us and stop at the last day of the month (Article 12(3) GDPR and Article 3 of Regulation 1182/71).',
  );
});

test('explains an extended and paused period', () => {
  const events = [
    {
      type: 'paused',
      at: '2026-10-08T08:00:00Z',
      category: 'identity',
      reason: 'x',
      evidence: '',
    },
    { type: 'resumed', at: '2026-10-09T08:00:00Z' },
    { type: 'extended', at: '2026-10-12T08:00:00Z', reason: 'x' },
  ] as const;
  const told = under(
    acknowledgementIn('en', { ...makeCase(), clock: events }),
    'When you will have our answer',
  );
  expect(told).toContain(
    'count three months from the day it reached us, as the period is extended',
  );
  expect(told).toContain('add a pause of 1 day');
});

test('a target of the company’s own is not passed off as the law’s', () => {
  const subject = makeCase({ type: 'change-kind', kind: 'complaint' });
  const told = under(acknowledgementIn('sv', subject), 'När du får svar');
  expect(told).toContain('den här har vi satt själva.');
  expect(told).not.toContain('12.3');
});

test.each(['sv', 'en'] as const)(
  'who objects to marketing is told that it stops at once, and no month (Art. 21(3)): %s',
  (language) => {
    const subject = makeCase({ type: 'change-kind', kind: 'marketing-objection' });
    const text = textOf(acknowledgementIn(language, subject));
    expect(text).toMatch(/slutar genast|at once/);
    expect(text).not.toMatch(/senast|november|November|månad|month/);
  },
);

test('an extended complaint is told one reason in one order', () => {
  const clock = [{ type: 'extended', at: '2026-10-12T08:00:00Z', reason: 'x' }] as const;
  const subject = { ...makeCase({ type: 'change-kind', kind: 'complaint' }), clock };
  expect(under(acknowledgementIn('sv', subject), 'När du får svar')).toContain(
    'Vi räknar tre månader från den dag det kom in till oss, eftersom tiden är förlängd. Lagen anger ingen tid',
  );
});

test('a complaint is told what the policy promises of complaints', () => {
  const subject = makeCase({ type: 'change-kind', kind: 'complaint' });
  const told = under(acknowledgementIn('sv', subject), 'Vad som händer nu');
  expect(told).toContain('Vi behandlar din begäran och eventuella klagomål konfidentiellt.');
  expect(told).toContain('Vår representant kommer att kontakta dig');
  expect(told).toContain('inom rimlig tid');
});

test('who reports a breach is promised no answer day: the 72 hours are owed to the authority (Art. 33(1))', () => {
  const text = textOf(acknowledgementIn('en', makeCase({ type: 'change-kind', kind: 'breach' })));
  expect(text).not.toContain('You will have our answer');
  expect(text).toContain('we notify the supervisory authority');
});
