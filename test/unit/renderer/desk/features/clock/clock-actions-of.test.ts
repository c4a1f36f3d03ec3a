import { expect, test } from 'vitest';
import { clockActionsOf } from '../../../../../../src/renderer/desk/features/clock/clock-actions-of.ts';
import { makeView } from '../case/make-view.ts';

const types = (...change: Parameters<typeof makeView>) => {
  const { usual, more } = clockActionsOf(makeView(...change));
  return [usual.map(({ dialog }) => dialog.type), more.map(({ dialog }) => dialog.type)];
};
const extended = { type: 'extended', at: '2026-11-05T09:00:00Z', reason: 'Många system' } as const;
const paused = {
  type: 'paused',
  at: '2026-11-03T09:00:00Z',
  category: 'identity',
  reason: 'Okänd avsändare',
  evidence: '',
} as const;

test('a running clock can be paused and extended', () => {
  expect(types()).toEqual([['pause', 'extend'], ['override-country']]);
});

test('a clock that stands still can be let run, and the pause taken back', () => {
  expect(types({ status: 'waiting', clock: [paused] })).toEqual([
    ['resume', 'extend'],
    ['withdraw-pause', 'override-country'],
  ]);
});

test('an extended period is not extended again, but the extension can be taken back', () => {
  expect(types({ clock: [extended] })).toEqual([
    ['pause'],
    ['withdraw-extension', 'override-country'],
  ]);
});

test('the 72 hours of a breach are neither extended nor paused (Art. 33(1))', () => {
  expect(types({ kind: 'breach' })).toEqual([[], ['override-country']]);
});

test('a case under the controller’s own rules starts from them when others are chosen', () => {
  const [own] = clockActionsOf(makeView({ country: 'SE' })).more;
  expect(own?.dialog).toMatchObject({ country: 'own' });
  const [finnish] = clockActionsOf(makeView({ country: 'FI', countryOverridden: true })).more;
  expect(finnish?.dialog).toMatchObject({ country: 'FI' });
});
