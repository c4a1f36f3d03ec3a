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

test('what is done makes way for what is done next, and nothing else does', () => {
  const undo = { label: 'Ångra', act: () => undefined };
  sayToast({ tone: 'refused', title: 'Disken är full' });
  sayToast({ tone: 'done', title: 'Flyttat', undo });
  sayToast({ tone: 'done', title: 'Sparat' });
  sayToast({ tone: 'done', title: 'Kopierat' });
  expect(titles()).toEqual(['Disken är full', 'Flyttat', 'Kopierat']);
});

test('the same thing twice is said once, and last', () => {
  sayToast({ tone: 'refused', title: 'Disken är full' });
  sayToast({ tone: 'refused', title: 'Filen är för stor' });
  sayToast({ tone: 'refused', title: 'Disken är full' });
  expect(titles()).toEqual(['Filen är för stor', 'Disken är full']);
});

test('no more than four are shown', () => {
  for (const title of ['1', '2', '3', '4', '5']) sayToast({ tone: 'refused', title });
  expect(titles()).toEqual(['2', '3', '4', '5']);
});
