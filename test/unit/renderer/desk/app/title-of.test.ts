import { expect, test } from 'vitest';
import { wordsIn } from '../words-in.ts';
import { titleOf } from '../../../../../src/renderer/desk/app/use-arrival.ts';

test('the window is named after its page', () => {
  expect(titleOf({ page: 'cases' }, wordsIn('sv'))).toBe('Ärenden – Ombud');
  expect(titleOf({ page: 'inbox' }, wordsIn('en'))).toBe('Inbox – Ombud');
});

test('a case shows no more in the title than its reference', () => {
  const route = { page: 'case', reference: 'DSR-2026-0001' } as const;
  expect(titleOf(route, wordsIn('sv'))).toBe('DSR-2026-0001 – Ombud');
});

test('a window on the practice book says so first', () => {
  expect(titleOf({ page: 'cases' }, wordsIn('sv'), true)).toBe('Övningsbok: Ärenden – Ombud');
  expect(titleOf({ page: 'inbox' }, wordsIn('en'), true)).toBe('Practice book: Inbox – Ombud');
});
