import { expect, test } from 'vitest';
import { caughtUp, noteReading } from '../../../../../src/renderer/desk/ask/caught-up.ts';

test('a form waits for what is being read for the screen, also where that breaks, and for nothing else', async () => {
  await caughtUp();
  const told: string[] = [];
  const view = Promise.withResolvers<string>();
  const list = Promise.withResolvers<string>();
  void noteReading(view.promise).then((read) => told.push(read));
  noteReading(list.promise).catch(() => told.push('broken'));
  const waiting = caughtUp().then(() => told.push('caught up'));
  view.resolve('view');
  list.reject(new Error('wire'));
  await waiting;
  expect(told).toEqual(['view', 'broken', 'caught up']);
});

test('what does not come in time is not waited for', async () => {
  const never = Promise.withResolvers<string>();
  void noteReading(never.promise);
  await caughtUp();
  never.resolve('late');
  expect(await never.promise).toBe('late');
});
