import type { CaseView } from '#shared/views/views.ts';
import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { answersOf } from '#domain/workflow/answers.ts';
import { type CheckId, checkIds } from '#domain/workflow/check.ts';
import { workflowOf } from '#domain/workflow/workflow-of.ts';
import { likelyLetter } from '../../../../../../src/renderer/desk/features/letters/likely-letter.ts';
import { makeView } from '../case/make-view.ts';

const question = { kind: 'question', role: { is: 'undecided' } } as const;
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
  const view = makeView({ identity, documents: [acknowledgement] });
  expect(likelyLetter(view, 'identity-settled')).toBe('identity-request');
});

test.each(caseKinds)('%s ends in a letter of its own, or in what goes to the authority', (kind) => {
  const { letters } = workflowOf({ kind, role: { is: 'undecided' } });
  const workflow = { outcomes: [], grounds: [], letters: [...letters] };
  const next = likelyLetter(makeView({ kind, workflow, documents: [acknowledgement] }));
  expect(answersOf(kind)[0] ?? 'breach-notification').toBe(next);
});

const asks = (...checks: readonly CheckId[]): CaseView['checklist'] =>
  checks.map((check) => ({
    check,
    met: false,
    article: '12(3)',
    discloses: false,
    answers: false,
    outcomes: [],
  }));

test('the letter that the next step asks for comes before the receipt', () => {
  const workflow = { outcomes: [], grounds: [], letters: [...workflowOf(question).letters] };
  const view = makeView({ kind: 'question', workflow, checklist: asks('answered') });
  expect(likelyLetter(view, 'answered')).toBe('question-answer');
  expect(likelyLetter(view, 'role-decided')).toBe('acknowledgement');
});

test('a letter that was issued makes way for the one of the next open step', () => {
  const { letters } = workflowOf({ kind: 'breach', role: { is: 'undecided' } });
  const view = makeView({
    kind: 'breach',
    workflow: { outcomes: [], grounds: [], letters: [...letters] },
    checklist: asks('authority-notified', 'persons-informed'),
    documents: [acknowledgement, { ...acknowledgement, kind: 'breach-notification' }],
  });
  expect(likelyLetter(view, 'authority-notified')).toBe('breach-to-persons');
});

test('a request that was refused is answered by the refusal', () => {
  const { letters } = workflowOf({ kind: 'erasure', role: { is: 'undecided' } });
  const view = makeView({
    kind: 'erasure',
    workflow: { outcomes: [], grounds: [], letters: [...letters] },
    proposal: { outcome: 'refused', grounds: [], contradicted: [] },
    checklist: asks('answered', 'reasons-told'),
  });
  expect(likelyLetter(view, 'answered')).toBe('refusal');
});

test.each(
  caseKinds.flatMap((kind) => [
    { kind, role: { is: 'undecided' } as const },
    { kind, role: { is: 'processor', controller: 'X', reason: '' } as const },
  ]),
)('$kind with role $role.is begins with a letter it can issue, whatever is next', (subject) => {
  const { letters } = workflowOf(subject);
  const view = makeView({
    kind: subject.kind,
    workflow: { outcomes: [], grounds: [], letters: [...letters] },
    identity: { state: 'asked', at: '2026-11-03T08:00:00Z', why: 'x', means: 'log-in' },
  });
  for (const check of [undefined, ...checkIds]) {
    for (const checklist of [[], asks(...checkIds)]) {
      expect(letters).toContain(likelyLetter({ ...view, checklist }, check));
    }
  }
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
