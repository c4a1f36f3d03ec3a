import { expect, onTestFinished, test } from 'vitest';
import type { Request } from '#shared/contract/contract.ts';
import { makeHandlers } from '#main/ipc/handlers.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import {
  atHand,
  numberOf,
  practiceSteps,
} from '../../../../../../src/renderer/desk/features/practice/at-hand.ts';
import { tempFolder, valueOf } from '../../../../../factories/books/book.ts';
import { makeView } from '../case/make-view.ts';

const now = () => '2026-11-22T08:00:00Z';
const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
const tools = await makeTools('resources', now);

/** A practice book, asked as the desk asks it. */
async function practising() {
  const { dir } = await tempFolder();
  const session = await openSession({ dir }, noStore, tools, { practice: true });
  onTestFinished(() => session.close());
  const nothing = () => undefined;
  const heard = {
    onChanged: nothing,
    onBeside: nothing,
    onDragOut: nothing,
    onProgress: nothing,
    takeOpened: () => [],
  };
  const around = { folder: dir, resources: 'resources', version: '0', practice: true, ...heard };
  const ask = makeHandlers(session, around);
  valueOf(await ask['book:practise']({ language: 'sv' }));
  return ask;
}

test('the guide follows a real case from mail to closing', async () => {
  const ask = await practising();
  expect(atHand({ dueSeen: false })).toBe('take-in');
  const { drafts } = valueOf(await ask['intake:sample'](undefined));
  const draft = drafts.find(({ from }) => from.name === 'Alva Exempelsson');
  if (!draft) throw new Error('No mail from her');
  const { language, receivedAt } = draft;
  const requester = { ...draft.from, address: '' };
  const asked = { draftId: draft.id, kind: draft.suggestedKind, language, receivedAt, requester };
  const { reference } = valueOf(await ask['intake:save']({ ...asked, answers: {} }));
  const step = async (dueSeen = true, toReview?: number) => {
    const view = valueOf(await ask['cases:show']({ reference }));
    return atHand({ view, dueSeen, ...(toReview !== undefined && { toReview }) });
  };
  const act = async (command: Request<'cases:execute'>['command']) =>
    valueOf(await ask['cases:execute']({ reference, command }));

  expect(await step()).toBe('role');
  await act({ type: 'decide-role', role: 'controller', reason: '' });
  expect(await step()).toBe('identity');
  await act({ type: 'waive-identity', reason: 'Skrev från känd adress' });
  expect(await step(false)).toBe('due');
  expect(await step()).toBe('search');
  const [file] = valueOf(await ask['data:sample'](undefined));
  if (!file) throw new Error('No export ships');
  const area = { system: 'kundregister', colleague: 'Robin Exempel', dueOn: '2026-11-24' };
  await act({ type: 'ask-area', ...area });
  expect(await step()).toBe('search');
  await act({ type: 'receive-area', id: 'a1', holdsData: true, note: '' });
  // Once somebody has gone on, it is not asked again whether they had read why.
  expect(await step(false)).toBe('collect');
  valueOf(await ask['data:collect']({ reference, system: 'kundregister', files: [file] }));
  expect(await step(true, 3)).toBe('review');
  expect(await step(true)).toBe('review');
  expect(await step(true, 0)).toBe('letter');
});

test('an answer of whatever kind leaves only the end, and an end nothing', () => {
  const answered = { check: 'answered', article: '12(3)', met: true } as const;
  const line = { ...answered, discloses: false, answers: false, outcomes: [] };
  expect(atHand({ view: makeView({ checklist: [line] }), dueSeen: false })).toBe('close');
  expect(atHand({ view: makeView({ status: 'closed' }), dueSeen: false })).toBe('done');
});

test('a request that was taken for a processor’s is put right first', () => {
  const role = { is: 'processor', controller: 'Kund', reason: '' } as const;
  expect(atHand({ view: makeView({ role }), dueSeen: true })).toBe('role');
});

test('there are eight steps, and finding the data is of the same one as fetching them', () => {
  expect(practiceSteps).toHaveLength(8);
  expect(practiceSteps.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(numberOf('search')).toBe(numberOf('collect'));
});
