import { expect, test } from 'vitest';
import { sayWhat } from '../../../../../../src/renderer/desk/features/today/say-what.ts';
import { wordsIn } from '../../words-in.ts';

const row = {
  reference: 'INC-2026-0001',
  kind: 'breach',
  status: 'open',
  requester: '',
  subject: 'Borttappad dator',
  handler: 'Handa Läggare',
  receivedAt: '2026-11-02T07:14:00Z',
  due: '2026-11-05T08:14:00+01:00',
  urgency: 'later',
} as const;

test('a thing to do says what and whose it is', () => {
  const todo = {
    ...row,
    what: 'task',
    title: 'Ring',
    owner: 'Handa',
    dueOn: '2026-11-09',
  } as const;
  expect(sayWhat(todo, wordsIn('sv'))).toBe('Aktivitet · Ring · Handa');
});

test('any other row says what the case is about', () => {
  expect(sayWhat(row, wordsIn('en'))).toContain('Borttappad dator');
});
