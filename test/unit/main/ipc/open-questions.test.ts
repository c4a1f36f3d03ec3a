import { expect, test } from 'vitest';
import { openQuestions } from '#main/ipc/open-questions.ts';
import type { StoreRequest } from '#shared/store-wire.ts';

const head = (id: number) => ({ id, op: 'head' }) as const satisfies StoreRequest;
const ready = { id: 0, value: null };

function asked() {
  const sent: number[] = [];
  return { sent, questions: openQuestions(({ id }) => sent.push(id)) };
}

test('a question waits until the page is ready, and is asked once while the page lives', () => {
  const { sent, questions } = asked();
  questions.ask(head(1));
  expect(sent).toEqual([]);
  questions.heard(ready);
  questions.ask(head(2));
  questions.heard({ id: 1, value: null });
  questions.heard({ id: 2, failed: 'RangeError' });
  expect(sent).toEqual([1, 2]);
});

test('what a page that died had left open is asked of the next before what is asked meanwhile', () => {
  const { sent, questions } = asked();
  questions.heard(ready);
  for (const id of [1, 2, 3]) questions.ask(head(id));
  questions.heard({ id: 2, value: null });
  questions.gone();
  questions.ask(head(4));
  expect(sent).toEqual([1, 2, 3]);
  questions.heard(ready);
  expect(sent.slice(3)).toEqual([1, 3, 4]);
});
