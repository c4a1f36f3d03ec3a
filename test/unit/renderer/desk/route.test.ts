import { expect, test } from 'vitest';
import { parseRoute, toHash } from '../../../../src/renderer/desk/route.ts';

test.each([
  ['#/cases', { page: 'cases' }],
  ['#/inbox', { page: 'inbox' }],
  ['#/today', { page: 'today' }],
  ['#/calendar', { page: 'calendar' }],
  ['#/retention', { page: 'retention' }],
  ['#/register', { page: 'register' }],
  ['#/suppression', { page: 'suppression' }],
  ['#/settings', { page: 'settings' }],
  ['#/cases/DSR-2026-0001', { page: 'case', reference: 'DSR-2026-0001' }],
  ['#/cases/KLG-2026-12345', { page: 'case', reference: 'KLG-2026-12345' }],
] as const)('%s leads to its page and back', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(toHash(route)).toBe(hash);
});

test.each(['', '#', '#/elsewhere', '#/cases/', '#/cases/DSR-2026-1', '#/cases/<b>', '#/inbox/x'])(
  'the unknown address %j leads to Today',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'today' });
  },
);
