import { expect, test } from 'vitest';
import { statusOf } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { progressOf } from '#domain/case/progress.ts';
import { stageOf } from '#domain/case/stage.ts';
import { factsText, progressIn } from '#main/casebook/projection/rows/row-facts.ts';
import {
  makeCase,
  makeMessage,
  pausing,
  settled,
  withdrawn,
} from '../../../factories/cases/case.ts';

const question: CaseCommand = { type: 'change-kind', kind: 'question' };
const answered: CaseCommand = {
  type: 'log-contact',
  direction: 'out',
  channel: 'phone',
  summary: 'Svarade',
  answers: true,
};
const stageAfter = (...commands: readonly CaseCommand[]) => {
  const subject = makeCase(...commands);
  return stageOf(statusOf(subject), progressOf(subject));
};

test('a case is new until something was done, and answered once the answer went out', () => {
  expect(stageAfter()).toBe('new');
  expect(stageAfter(...settled)).toBe('working');
  expect(stageAfter(...settled, question, answered)).toBe('answered');
  expect(stageAfter(...withdrawn)).toBe('closed');
});

test('while the clock stands still it waits, whatever has been done', () => {
  expect(stageAfter(...settled, pausing)).toBe('waiting');
});

test('a row says as much as the case it is of, and no text in it is taken for that', () => {
  const lying = makeMessage({ subject: '"done":"kia"', messageId: '' });
  for (const commands of [[], settled, [...settled, question, answered]]) {
    const subject = makeCase(...commands, { type: 'add-message', message: lying });
    expect(progressIn(factsText(subject))).toEqual(progressOf(subject));
  }
  expect(progressIn('')).toEqual({ acknowledged: false, identityAsked: false, answered: false });
});
