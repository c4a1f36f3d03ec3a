import { isSame } from './restored.ts';

/** The parts of a form that say something else than what it began with. */
export const changedIn = <T extends object>(first: T, value: T): Partial<T> => {
  const before = new Map<string, unknown>(Object.entries(first));
  const parts = Object.entries(value).filter(([name, part]) => !isSame(before.get(name), part));
  return Object.fromEntries(parts) as Partial<T>;
};
