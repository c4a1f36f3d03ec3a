import { expect, test } from 'vitest';
import { timelineText } from '#shared/words/timeline-text.ts';
import { wordsFor } from '#shared/words/words.ts';

const entry = (type: string, facts: Record<string, string>) => ({
  seq: 1,
  at: '2026-11-03T09:00:00Z',
  actor: 'Handa Läggare',
  type,
  facts,
});

test('evidence of a pause stands in brackets, and nothing where there is none', () => {
  const paused = { category: 'identity', reason: 'Oklart vem' };
  const t = wordsFor('sv');
  expect(timelineText(t, entry('clock-paused', { ...paused, evidence: 'Brev 3 november' }))).toBe(
    'Klockan stannade i väntan på styrkt identitet: Oklart vem (underlag: Brev 3 november)',
  );
  expect(timelineText(t, entry('clock-paused', { ...paused, evidence: '' }))).toBe(
    'Klockan stannade i väntan på styrkt identitet: Oklart vem',
  );
});

test('what a person wrote is never read as a template', () => {
  const text = 'Se $t(case.kinds.access) och {{reason}}';
  expect(timelineText(wordsFor('en'), entry('note-added', { text }))).toBe(`Note: ${text}`);
});

test('an event of a later version is told by its code', () => {
  expect(timelineText(wordsFor('sv'), entry('case-archived-elsewhere', {}))).toBe(
    'case-archived-elsewhere',
  );
});
