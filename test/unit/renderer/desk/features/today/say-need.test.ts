import { expect, test } from 'vitest';
import { sayNeed } from '../../../../../../src/renderer/desk/features/today/say-need.ts';
import { wordsIn } from '../../words-in.ts';

const row = {
  reference: 'DSR-2026-0001',
  kind: 'access',
  status: 'open',
  requester: 'Alva Exempelsson',
  subject: 'Registerutdrag',
  handler: 'Handa Läggare',
  receivedAt: '2026-11-02T07:14:00Z',
  due: '2026-12-02',
  urgency: 'later',
} as const;
const t = wordsIn('en');

test('a waiting case says for what and since when', () => {
  const waiting = { ...row, since: '2026-11-03', category: 'identity' } as const;
  expect(sayNeed(waiting, t, 'en')).toBe('Waiting for proof of identity since 3 Nov 2026');
});

test('an unasked identity and an open extension say their last day', () => {
  expect(sayNeed({ ...row, askBy: '2026-11-09' }, t, 'en')).toBe('Ask by 9 Nov 2026');
  expect(sayNeed({ ...row, extendUntil: '2026-12-02' }, t, 'en')).toBe('Notice by 2 Dec 2026');
});

test('a case that only needs its answer needs no more words', () => {
  expect(sayNeed(row, t, 'en')).toBeUndefined();
});

test('a thing to do says its day', () => {
  const todo = {
    ...row,
    what: 'task',
    title: 'Ring',
    owner: 'Handa',
    dueOn: '2026-11-09',
  } as const;
  expect(sayNeed(todo, t, 'en')).toBe('By 9 Nov 2026');
});
