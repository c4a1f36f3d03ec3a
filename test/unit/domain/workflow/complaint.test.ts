import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { knownAnswers } from '#domain/letter/answers/known-answers.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';

const reasons = 'Svaret gick ut i tid och innehöll allt som efterfrågades';
const found = (outcome: 'upheld' | 'not-upheld'): CaseCommand => ({
  type: 'find-complaint',
  finding: { outcome, reasons },
});
const begun = (...commands: CaseCommand[]) =>
  makeCase(
    { type: 'change-kind', kind: 'complaint' },
    ...settled.slice(0, 1),
    { type: 'appoint-representative', name: 'Robin Exempel' },
    { type: 'log-contact', direction: 'out', channel: 'phone', summary: 'Ringde upp' },
    ...commands,
  );

test('a complaint that is not upheld ends without an invented remedy', () => {
  const subject = begun(found('not-upheld'), makeLetter('complaint-answer'));
  expect(openChecks(subject, 'answered')).toEqual([]);
  expect(decide(subject, { type: 'close', outcome: 'answered', note: '' }, makeDecision()).ok).toBe(
    true,
  );
});

test('one that is right has its options, its remedy and what came of it', () => {
  const answer = makeLetter('complaint-answer');
  const options: CaseCommand = { type: 'describe-options', options: ['Rätta'] };
  const remedy: CaseCommand = { type: 'choose-remedy', remedy: 'Rätta', followUpOn: '2026-11-01' };
  const opens = (...commands: CaseCommand[]) => openChecks(begun(...commands), 'answered');
  expect(opens(found('upheld'))).toEqual(['options-described', 'remedy-chosen', 'answered']);
  expect(opens(found('upheld'), options, remedy, answer)).toEqual(['remedy-carried-out']);
});

test('the answer waits until it is recorded whether the complaint is right, and what is done about it', () => {
  const answered = (subject: ReturnType<typeof makeCase>) =>
    decide(subject, makeLetter('complaint-answer'), makeDecision());
  expect(answered(begun())).toMatchObject({
    error: { code: 'checklist-open', checks: ['complaint-found', 'remedy-chosen'] },
  });
  expect(answered(begun(found('upheld')))).toMatchObject({
    error: { code: 'checklist-open', checks: ['remedy-chosen'] },
  });
  expect(answered(begun(found('not-upheld'))).ok).toBe(true);
});

test('what it came to is said once: the answer takes it from the case', () => {
  const knowing = { words: letterWords.sv, zone: 'Europe/Stockholm' };
  expect(knownAnswers(begun(found('not-upheld')), knowing)).toMatchObject({
    complaint_outcome: 'not-upheld',
    found: reasons,
  });
});

test('a finding without reasons is none', () => {
  const thin: CaseCommand = {
    type: 'find-complaint',
    finding: { outcome: 'upheld', reasons: 'Ja' },
  };
  expect(decide(begun(), thin, makeDecision())).toMatchObject({ error: { code: 'reasons-thin' } });
});

test('naming who represents us can log the contact, and choosing the remedy can say the rest, with no check less', () => {
  const subject = makeCase(
    { type: 'change-kind', kind: 'complaint' },
    ...settled.slice(0, 1),
    {
      type: 'appoint-representative',
      name: 'Robin Exempel',
      contact: { channel: 'phone', summary: 'Ringde upp' },
    },
    found('upheld'),
    {
      type: 'choose-remedy',
      options: ['Rätta', ' '],
      remedy: 'Rätta',
      followUpOn: '2026-11-01',
      result: 'Rättat',
    },
  );
  expect(openChecks(subject, 'answered')).toEqual(['answered']);
  expect(subject.contacts).toMatchObject([{ direction: 'out', channel: 'phone' }]);
  expect(subject.complaint).toMatchObject({
    options: ['Rätta'],
    remedy: { state: 'carried-out', result: 'Rättat' },
  });
});

test.each<[string, CaseCommand, string]>([
  [
    'a contact of which nothing is said',
    { type: 'appoint-representative', name: 'R', contact: { channel: 'phone', summary: ' ' } },
    'reason-missing',
  ],
  [
    'a remedy without anything to choose from',
    { type: 'choose-remedy', options: [' '], remedy: 'Rätta', followUpOn: '2026-11-01' },
    'options-not-described',
  ],
  [
    'a remedy that is done, with nothing said of it',
    { type: 'choose-remedy', options: ['R'], remedy: 'R', followUpOn: '2026-11-01', result: '' },
    'reason-missing',
  ],
])('%s is refused, all of it', (_, command, code) => {
  expect(decide(begun(found('upheld')), command, makeDecision())).toMatchObject({
    error: { code },
  });
});
