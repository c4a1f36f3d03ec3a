import { expect, test } from 'vitest';
import {
  actOfKey,
  decidable,
  type FlagActs,
} from '../../../../../../src/renderer/desk/features/review/flags/flag-acts.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** Acts that say which of them was done. */
function acts(without: readonly (keyof FlagActs)[] = []) {
  const done: string[] = [];
  const names = [
    'keep',
    'ordinary',
    'redact',
    'own',
    'keepAlike',
    'ordinaryAlike',
    'redactAlike',
  ] as const;
  const all = Object.fromEntries(
    names.map((name) => [name, without.includes(name) ? undefined : () => done.push(name)]),
  ) as unknown as FlagActs;
  return { all, done };
}

test.each([
  ['k', false, 'keep'],
  ['K', true, 'keepAlike'],
  ['r', false, 'redact'],
  ['R', true, 'redactAlike'],
  ['n', false, 'ordinary'],
  ['N', true, 'ordinaryAlike'],
  ['o', false, 'own'],
])('%s with shift %s: %s', (key, shiftKey, name) => {
  const { all, done } = acts();
  actOfKey({ ...plain, key, shiftKey }, all)?.();
  expect(done).toEqual([name]);
});

test.each([
  [{ key: 'O', shiftKey: true }],
  [{ key: 'r', ctrlKey: true }],
  [{ key: 'k', metaKey: true }],
  [{ key: 'k', altKey: true }],
  [{ key: 'x' }],
])('%j is nobody’s command', (pressed) => {
  expect(actOfKey({ ...plain, ...pressed }, acts().all)).toBeUndefined();
});

test('what may not be decided has no key', () => {
  expect(actOfKey({ ...plain, key: 'k' }, acts(['keep']).all)).toBeUndefined();
});

test('a password is only redacted; only what may be a special category can be none', () => {
  expect(decidable('password')).toEqual({ keep: false, ordinary: false, own: false });
  expect(decidable('special')).toEqual({ keep: true, ordinary: true, own: false });
  expect(decidable('name')).toEqual({ keep: true, ordinary: false, own: true });
});
