import { expect, test } from 'vitest';
import { wordsIn } from '../words-in.ts';
import { inWords } from '../../../../../src/renderer/desk/messages/in-words.ts';

const entry = (type: string, facts: Record<string, string | number>) => ({
  seq: 1,
  at: '2026-11-02T07:14:00Z',
  actor: 'Handa Läggare',
  type,
  facts,
});

test('a corrected receipt tells both times in the reader’s language', () => {
  const before = entry('receipt-corrected', {
    from: '2026-11-02T07:14:00Z',
    to: '2026-10-30T07:14:00Z',
    reason: 'Låg i fel låda',
  });
  const { facts } = inWords(before, wordsIn('en'), 'en');
  expect(facts).toMatchObject({ reason: 'Låg i fel låda' });
  expect(facts['from']).toMatch(/^2\u00A0November\u00A02026/);
  expect(facts['to']).toMatch(/^30\u00A0October\u00A02026/);
});

test('languages are named, not coded', () => {
  const changed = entry('language-changed', { from: 'sv', to: 'en' });
  expect(inWords(changed, wordsIn('sv'), 'sv').facts).toEqual({ from: 'svenska', to: 'engelska' });
});

test('English languages keep their capital within a sentence', () => {
  const changed = entry('language-changed', { from: 'sv', to: 'en' });
  expect(inWords(changed, wordsIn('en'), 'en').facts).toEqual({ from: 'Swedish', to: 'English' });
});

test('a moved due date is told as days, a breach’s with its hour', () => {
  const moved = entry('due-date-changed', {
    from: '2026-12-02',
    to: '2026-12-07T10:00:00+01:00',
    because: 'kind-changed',
  });
  const { facts } = inWords(moved, wordsIn('sv'), 'sv');
  expect(facts).toMatchObject({ from: '2\u00A0december\u00A02026', because: 'kind-changed' });
  expect(facts['to']).toMatch(/^7\u00A0december\u00A02026.*10:00$/);
});

test('countries are named, but the controller’s own stays its own', () => {
  const changed = entry('country-overridden', { from: 'own', to: 'FI', reason: 'Dotterbolag' });
  expect(inWords(changed, wordsIn('sv'), 'sv').facts).toMatchObject({ from: 'own', to: 'Finland' });
});

test('what people wrote is left as they wrote it', () => {
  const note = entry('note-added', { text: 'sv' });
  expect(inWords(note, wordsIn('sv'), 'sv')).toBe(note);
});
