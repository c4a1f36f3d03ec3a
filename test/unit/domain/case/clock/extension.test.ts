import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import {
  extending,
  makeCase,
  makeDecision,
  makeLetter,
  settled,
} from '../../../../factories/cases/case.ts';

const on = (day: string) => makeDecision({ at: `${day}T10:00:00Z` });
const letter = {
  ...makeLetter('extension'),
  extends: 'Fyra system och många begäranden',
} as CaseCommand;

describe('an extension (Art. 12(3))', () => {
  test('stands with its notice in the log, so that it is known how the requester was told', () => {
    expect(decide(makeCase(), extending, on('2026-10-20'))).toMatchObject({
      value: [
        { type: 'contact-logged', direction: 'out', summary: 'E-post', answers: false },
        { type: 'period-extended', reason: 'Stor mängd uppgifter' },
      ],
    });
  });

  test('does not pass without a notice', () => {
    expect(decide(makeCase(), { ...extending, how: ' ' }, on('2026-10-20'))).toMatchObject({
      error: { code: 'reason-missing' },
    });
  });

  test('counts on the last day of the first month, and not on the next', () => {
    expect(decide(makeCase(), extending, on('2026-11-05')).ok).toBe(true);
    expect(decide(makeCase(), extending, on('2026-11-06'))).toEqual({
      ok: false,
      error: { code: 'extension-late', latest: '2026-11-05' },
    });
  });

  test('goes with the letter that tells of it, and no late letter goes', () => {
    expect(decide(makeCase(), letter, on('2026-10-20'))).toMatchObject({
      value: [{ type: 'period-extended' }, { type: 'letter-issued', kind: 'extension' }],
    });
    expect(decide(makeCase(), letter, on('2026-11-06'))).toMatchObject({
      error: { code: 'extension-late' },
    });
  });

  test('is never to a day that has passed, though it is said that it was told in time', () => {
    const backdated = { ...extending, at: '2026-10-20T10:00:00Z' };
    expect(decide(makeCase(), backdated, on('2027-01-05')).ok).toBe(true);
    expect(decide(makeCase(), backdated, on('2027-01-06'))).toMatchObject({
      error: { code: 'promise-in-past', on: '2027-01-05' },
    });
  });

  test('does not exist for an objection to marketing (Art. 21(3))', () => {
    const subject = makeCase({ type: 'change-kind', kind: 'marketing-objection' });
    expect(decide(subject, extending, on('2026-10-20'))).toMatchObject({
      error: { code: 'marketing-not-extendable' },
    });
  });
});

test('the apology for a delay goes when the answer is late, and not before', () => {
  const subject = makeCase(...settled);
  const apology = makeLetter('delay-apology');
  expect(decide(subject, apology, on('2026-11-05'))).toEqual({
    ok: false,
    error: { code: 'not-late', due: '2026-11-05' },
  });
  expect(decide(subject, apology, on('2026-11-06')).ok).toBe(true);
});
