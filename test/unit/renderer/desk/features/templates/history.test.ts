import { expect, test } from 'vitest';
import {
  afterStep,
  doneAgain,
  type History,
  noHistory,
  takenBack,
} from '../../../../../../src/renderer/desk/features/templates/letter-view/history.ts';

/** The history after a text became each of others in turn, typed in a line. */
const after = (texts: readonly string[], line: string | undefined = 'Text 1'): History =>
  texts
    .slice(1)
    .reduce((held, text, at) => afterStep(held, texts[at] ?? '', text, line), noHistory);
const typed = (text: string) => Array.from(text, (_, at) => text.slice(0, at)).concat(text);

test('what is typed is taken back a word at a time', () => {
  expect(after(typed('vi hör av oss')).past).toEqual([
    '',
    'vi',
    'vi ',
    'vi hör',
    'vi hör ',
    'vi hör av',
    'vi hör av ',
  ]);
});

test('letters that are taken away one by one are one step', () => {
  expect(after(['oss', 'os', 'o', '']).past).toEqual(['oss']);
});

test('the same typing in another line is a step of its own', () => {
  const first = afterStep(noHistory, 'a', 'ab', 'Text 1');
  expect(afterStep(first, 'ab', 'abc', 'Text 2').past).toEqual(['a', 'ab']);
});

test('a change outside of every line is a step of its own, and what is typed after it as well', () => {
  const held = afterStep(after(['a', 'ab']), 'ab', 'ab\n\nny', undefined);
  expect(held.past).toEqual(['a', 'ab']);
  expect(afterStep(held, 'ab\n\nny', 'ab\n\nnya', 'Text 1').past).toHaveLength(3);
});

test('what was taken back comes again, until something else is changed', () => {
  const back = takenBack(after(['a', 'a b c']), 'a b c');
  expect(back?.text).toBe('a');
  const again = doneAgain(back?.history ?? noHistory, 'a');
  expect(again).toMatchObject({ text: 'a b c', history: { past: ['a'], ahead: [] } });
  expect(afterStep(back?.history ?? noHistory, 'a', 'a x', undefined).ahead).toEqual([]);
});

test('nothing is taken back where nothing was changed', () => {
  expect(takenBack(noHistory, 'a')).toBeUndefined();
  expect(doneAgain(noHistory, 'a')).toBeUndefined();
});
