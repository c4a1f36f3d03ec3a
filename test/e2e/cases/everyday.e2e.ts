import { expect, test } from 'vitest';
import efforts from '../../tasks/efforts.json' with { type: 'json' };
import { measure } from '../../tasks/measure.ts';

test('each everyday task takes no more clicks, keys and seconds than the page of tasks tells', async () => {
  const taken = await measure();
  expect(Object.keys(taken)).toEqual(Object.keys(efforts));
  for (const [name, { clicks, keys, letters, seconds }] of Object.entries(efforts)) {
    const now = taken[name as keyof typeof taken];
    const isMore =
      now.clicks > clicks || now.keys > keys || now.letters > letters || now.seconds > seconds;
    expect.soft(isMore ? { name, ...now } : 'no more').toBe('no more');
  }
});
