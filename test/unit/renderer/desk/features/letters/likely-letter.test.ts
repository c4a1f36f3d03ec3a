import type { CaseView } from '#shared/views/views.ts';
import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { answersOf } from '#domain/workflow/answers.ts';
import { workflowOf } from '#domain/workflow/workflow-of.ts';
import { likelyLetter } from '../../../../../../src/renderer/desk/features/letters/likely-letter.ts';
import { makeView } from '../case/make-view.ts';

const document = { id: '1', name: 'a', mediaType: 'b', size: 1, sha256: 'c', blob: 'd' };
const acknowledgement = {
  kind: 'acknowledgement',
  language: 'sv',
  document,
  pages: 1,
  registerVersion: '2020-04-17',
  issuedAt: '2026-11-03T08:00:00Z',
} as const;

test('a new request is acknowledged first', () => {
  expect(likelyLetter(makeView())).toBe('acknowledgement');
});

test('once acknowledged, or once data are there, the summary is next', () => {
  expect(likelyLetter(makeView({ documents: [acknowledgement] }))).toBe('access-summary');
  expect(likelyLetter(makeView({ data: [{ system: 'Kundregister', document, tables: [] }] }))).toBe(
    'access-summary',
  );
});

test('who is to be asked who they are is asked before the answer', () => {
  const identity = {
    state: 'asked',
    at: '2026-11-03T08:00:00Z',
    why: 'x',
    means: 'log-in',
  } as const;
  expect(likelyLetter(makeView({ identity, documents: [acknowledgement] }))).toBe(
    'identity-request',
  );
});

test.each(caseKinds)('%s ends in a letter of its own, or in what goes to the authority', (kind) => {
  const { letters } = workflowOf({ kind, role: { is: 'undecided' } });
  const workflow = { outcomes: [], grounds: [], letters: [...letters] };
  const next = likelyLetter(makeView({ kind, workflow, documents: [acknowledgement] }));
  expect(answersOf(kind)[0] ?? 'breach-notification').toBe(next);
});

test('a processor forwards', () => {
  const { letters } = workflowOf({
    kind: 'access',
    role: { is: 'processor', controller: 'X', reason: '' },
  });
  const workflow = { outcomes: [], grounds: [], letters: [...letters] };
  expect(likelyLetter(makeView({ workflow, documents: [acknowledgement] }))).toBe('forwarding');
});

test('an authority’s inquiry begins with its answer: nobody acknowledges it', () => {
  const workflow: CaseView['workflow'] = {
    outcomes: [],
    grounds: [],
    letters: ['authority-answer'],
  };
  const view = makeView({ kind: 'authority-inquiry', workflow });
  expect(likelyLetter(view)).toBe('authority-answer');
});
