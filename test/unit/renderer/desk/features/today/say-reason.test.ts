import { expect, test } from 'vitest';
import { sayReason } from '../../../../../../src/renderer/desk/features/today/say-reason.ts';
import { wordsIn } from '../../words-in.ts';

const due = '2026-12-02';
const t = wordsIn('en');

test('a waiting case says for what and since when', () => {
  const waiting = { what: 'waiting', since: '2026-11-03', category: 'identity' } as const;
  expect(sayReason(waiting, due, t, 'en')).toBe(
    'Waiting for proof of identity since 3\u00A0Nov\u00A02026',
  );
});

test('an unasked identity and an open extension say their last day', () => {
  expect(sayReason({ what: 'identity', askBy: '2026-11-09' }, due, t, 'en')).toBe(
    'Ask for identity by 9\u00A0Nov\u00A02026',
  );
  expect(sayReason({ what: 'extendable', until: due }, due, t, 'en')).toBe(
    'Can be extended, notice by 2\u00A0Dec\u00A02026',
  );
});

test('an answer that is late says when it was due', () => {
  expect(sayReason({ what: 'overdue' }, due, wordsIn('sv'), 'sv')).toBe(
    'Skulle ha besvarats 2\u00A0dec.\u00A02026',
  );
});

test('a thing to do says what, whose and by when; a clash since when, by its kind', () => {
  const todo = { title: 'Ring', owner: 'Handa', dueOn: '2026-11-09' } as const;
  expect(sayReason({ what: 'task', ...todo }, due, t, 'en')).toBe(
    'Task · Ring · Handa · by 9\u00A0Nov\u00A02026',
  );
  const clash = { what: 'clash', title: 'closed-twice', owner: '', dueOn: '2026-11-09' } as const;
  expect(sayReason(clash, due, t, 'en')).toMatch(/^Clash · .+ · since 9\u00A0Nov\u00A02026$/);
});
