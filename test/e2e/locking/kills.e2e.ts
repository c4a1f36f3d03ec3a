import { expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { killApps } from '../../faults/apps/kill-apps.ts';
import { suiteSeed } from '../../seeded.ts';

const random = seededRandom(suiteSeed);

test.each(['keeping files', 'backing up', 'opening a book of version 1'] as const)(
  `an app that dies while %s has lost nothing of what it confirmed, and goes on (seed ${suiteSeed})`,
  async (act) => {
    expect(await killApps(act, random, 2)).toMatchObject({ faults: [] });
  },
);
