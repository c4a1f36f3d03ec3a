import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  dismissToast,
  sayToast,
  useToasts,
} from '../../../../../../src/renderer/desk/components/notices/toast-store.ts';

const titles = () => useToasts.getState().toasts.map(({ title }) => title);

beforeEach(() => {
  vi.useFakeTimers();
  useToasts.setState({ toasts: [] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an acknowledgement goes by itself, a refusal stays until it is dismissed', () => {
  sayToast({ tone: 'done', title: 'Sparat' });
  sayToast({ tone: 'refused', title: 'Disken är full', advice: 'Frigör utrymme.' });
  vi.advanceTimersByTime(60_000);
  expect(titles()).toEqual(['Disken är full']);
  dismissToast(useToasts.getState().toasts[0]?.id ?? 0);
  expect(titles()).toEqual([]);
});

test('the same thing twice is said once, and last', () => {
  sayToast({ tone: 'done', title: 'Sparat' });
  sayToast({ tone: 'done', title: 'Kopierat' });
  sayToast({ tone: 'done', title: 'Sparat' });
  expect(titles()).toEqual(['Kopierat', 'Sparat']);
});

test('no more than four are shown', () => {
  for (const title of ['1', '2', '3', '4', '5']) sayToast({ tone: 'done', title });
  expect(titles()).toEqual(['2', '3', '4', '5']);
});
