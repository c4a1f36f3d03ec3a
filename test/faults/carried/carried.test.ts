import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { carriedFiles, fuzzCarried, type Carried } from './carried.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

let carried: Carried;
beforeAll(async () => {
  carried = await carriedFiles();
});
afterAll(() => carried.close());

test(`damaged invitations, bundles and backups are refused or restored as they were (seed ${seed})`, async () => {
  expect(await fuzzCarried(carried, seededRandom(seed), 12)).toEqual([]);
});
