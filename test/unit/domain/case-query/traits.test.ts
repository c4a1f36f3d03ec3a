import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { traitsOf } from '#domain/case-query/traits.ts';
import {
  extending,
  makeCase,
  makeDocument,
  makeLetter,
  pausing,
  settled,
} from '../../../factories/cases/case.ts';

const attached: CaseCommand = { type: 'attach-file', document: makeDocument('f1'), note: '' };
const held: CaseCommand = { type: 'place-hold', reason: 'Tvist' };
const task: CaseCommand = { type: 'add-task', title: 'Ring', owner: 'Anna', dueOn: '2026-10-20' };

test.each([
  ['nothing', [], []],
  ['a pause that runs', [pausing], ['pause']],
  ['a pause that is over', [pausing, { type: 'resume' }], ['pause']],
  ['an extension', [extending], ['extension']],
  ['a letter', [...settled, makeLetter('acknowledgement')], ['letter']],
  ['a file', [attached], ['attachment']],
  ['a task with a day', [task], ['task']],
  ['a legal hold', [held], ['hold']],
] as const satisfies readonly (readonly [string, readonly CaseCommand[], readonly string[]])[])(
  'a case has %s',
  (_, commands, has) => {
    expect(traitsOf(makeCase(...commands))).toEqual(has);
  },
);

test('a case has what was sent in with its message', () => {
  const subject = makeCase();
  const [message] = subject.messages;
  if (!message) throw new Error('No message');
  const file = { name: 'id.pdf', mediaType: 'application/pdf', size: 1, sha256: '' };
  expect(traitsOf({ ...subject, messages: [{ ...message, attachments: [file] }] })).toEqual([
    'attachment',
  ]);
});
