import { expect, test } from 'vitest';
import { joinTargets } from '#main/intake/mail/join-targets.ts';

const mail = { messageId: '', inReplyTo: [], references: [], subject: '' };

test('looks for the mail itself, then for what it answers, then back along the thread', () => {
  const { references } = joinTargets({
    ...mail,
    messageId: '<4@example.com>',
    inReplyTo: ['<3@example.com>'],
    references: ['<1@example.com>', '<2@example.com>', '<3@example.com>'],
  });
  expect(references).toEqual([
    '<4@example.com>',
    '<3@example.com>',
    '<2@example.com>',
    '<1@example.com>',
  ]);
});

test.each([
  ['SV: Er begäran DSR-2026-0001', 'DSR-2026-0001'],
  ['re: [inc-2026-0012] wrong recipient', 'INC-2026-0012'],
  ['KLG-2026-12345', 'KLG-2026-12345'],
])('finds the reference in "%s"', (subject, reference) => {
  expect(joinTargets({ ...mail, subject }).reference).toBe(reference);
});

test('finds nothing where there is nothing', () => {
  expect(joinTargets({ ...mail, subject: 'ADSR-2026-0001 och DSR-26-1' })).toEqual({
    references: [],
  });
});
