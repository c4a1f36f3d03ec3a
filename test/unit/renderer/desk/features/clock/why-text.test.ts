import { expect, test } from 'vitest';
import { whyText } from '../../../../../../src/renderer/desk/features/clock/why-text.ts';
import { dueDate, paused, request, resumed } from '../../../../../factories/cases/clock.ts';
import { wordsIn } from '../../words-in.ts';

const due = dueDate(request('2025-11-25', [paused('2025-12-01'), resumed('2025-12-09')]));
const text = (language: 'sv' | 'en') =>
  whyText('DSR-2025-0001', due, wordsIn(language), language).split('\n');

test('the text begins with the case and its date', () => {
  expect(text('sv')[0]).toBe(`DSR-2025-0001: svarsdatum ${due.due}`);
  expect(text('en')[0]).toBe(`DSR-2025-0001: due ${due.due}`);
});

test('every step and every other reading is there, with its source', () => {
  const lines = text('en');
  expect(lines.filter((line) => /^\d+\. .+\(.+\)$/.test(line))).toHaveLength(due.steps.length);
  expect(lines.filter((line) => /^– .+\(.+\)$/.test(line))).toHaveLength(due.alternatives.length);
  expect(due.alternatives.length).toBeGreaterThan(0);
});

test('the rules and their version close it', () => {
  expect(text('sv').at(-1)).toBe(`Regler ${due.ruleSet}, version ${due.ruleVersion}`);
});
