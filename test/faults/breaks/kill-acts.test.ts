import { expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { suiteSeed } from '../../seeded.ts';
import { actNames, killAct, killSteppingOut } from './kill-acts.ts';

test.each(actNames)(
  `nothing acknowledged is lost by kills in the middle of %s (seed ${suiteSeed})`,
  async (act) => {
    expect(await killAct(act, seededRandom(suiteSeed), 2)).toMatchObject({ kills: 2, faults: [] });
  },
);

test(`a book of version 1 survives being killed as it becomes one of version 2 (seed ${suiteSeed})`, async () => {
  expect(await killSteppingOut(seededRandom(suiteSeed), 2)).toMatchObject({ kills: 2, faults: [] });
});
