import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { suiteSeed } from '../../seeded.ts';
import { carriedFiles, fuzzCarried, type Carried } from './carried.ts';

let carried: Carried;
beforeAll(async () => {
  carried = await carriedFiles();
});
afterAll(() => carried.close());

test(`damaged invitations, bundles, evidence packs and backups are refused or restored as they were (seed ${suiteSeed})`, async () => {
  expect(await fuzzCarried(carried, seededRandom(suiteSeed), 12)).toEqual([]);
});
