import { expect, test } from 'vitest';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import { restrictionAnswers } from '#domain/letter/known/restriction-answers.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeCase } from '../../../../factories/cases/case.ts';

const restricted: CaseEvent = { type: 'processing-restricted', what: 'Utskick', ground: 'd' };
const weighed: CaseEvent = {
  type: 'objection-weighed',
  weighing: { result: 'continues', ground: 'legal-claims', reasons: 'Tvist' },
};
const knowing = { zone: 'Europe/Stockholm', words: letterWords.sv };

/** What the letter is told of a case in which these happened, one after the other. */
function toldAfter(...events: readonly CaseEvent[]) {
  let subject = makeCase();
  for (const event of events) subject = evolve('c', subject, event, '2026-10-06T08:00:00Z');
  return restrictionAnswers(subject, knowing);
}

test('processing restricted before the objection was weighed was restricted meanwhile', () => {
  expect(toldAfter(restricted, weighed)).toMatchObject({ restricted_since: '2026-10-06' });
  expect(toldAfter(restricted)).toMatchObject({ restricted_since: '2026-10-06' });
});

test('what was restricted only afterwards was not, and the letter does not say so', () => {
  const told = toldAfter(weighed, restricted);
  expect(told).toMatchObject({ restricted_on: '2026-10-06' });
  expect(told).not.toHaveProperty('restricted_since');
});

test('an objection weighed anew under a restriction was', () => {
  expect(toldAfter(weighed, restricted, weighed)).toHaveProperty('restricted_since');
});
