import { expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { actNames, killAct, killSteppingOut } from './kill-acts.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

test.each(actNames)(
  `nothing acknowledged is lost by kills in the middle of %s (seed ${seed})`,
  async (act) => {
    expect(await killAct(act, seededRandom(seed), 2)).toMatchObject({ kills: 2, faults: [] });
  },
);

test(`a book of version 1 survives being killed as it becomes one of version 2 (seed ${seed})`, async () => {
  expect(await killSteppingOut(seededRandom(seed), 2)).toMatchObject({ kills: 2, faults: [] });
});
