import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { versionsOfCase } from '#domain/register/versions-of-case.ts';
import { makeCase, makeLetter, settled, withdrawn } from '../../../factories/cases/case.ts';

/** The second comes into force between the receipt, 5 October, and the closing, 6 October. */
const versions = ['2020-04-17', '2026-10-06'].map((day) => ({ version: day, validFrom: day }));
const dayOf = (instant: string) => instant.slice(0, 10);
const issue = makeLetter;
const searched = [
  { type: 'ask-area', system: 'CRM-7', colleague: 'Sälj', dueOn: '' },
  { type: 'receive-area', id: 'a1', holdsData: false, note: '' },
] as const;
const of = (...commands: CaseCommand[]) =>
  versionsOfCase(makeCase(...settled, ...commands), versions, dayOf, '2026-10-20');

describe('a case rests on', () => {
  test('the version of its receipt, and has none of an answer while it is open', () => {
    expect(of()).toEqual({ received: '2020-04-17', answered: '', current: '2026-10-06' });
    expect(of(...searched, issue('access-summary')).answered).toBe('');
  });

  test('the version its last letter was written from', () => {
    expect(of(...searched, issue('access-summary'), ...withdrawn).answered).toBe('2020-04-17');
  });

  test('the version of the day it was closed, when no letter but the acknowledgement went out', () => {
    expect(of(...withdrawn).answered).toBe('2026-10-06');
    expect(of(issue('acknowledgement'), ...withdrawn).answered).toBe('2026-10-06');
  });

  test('no version before there was one', () => {
    expect(versionsOfCase(makeCase(), [], dayOf, '2026-10-20')).toEqual({
      received: '',
      answered: '',
      current: '',
    });
  });
});
