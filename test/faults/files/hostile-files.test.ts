import { afterAll, expect, test } from 'vitest';
import { limitsFor } from '#main/intake/aside/reading-limits.ts';
import { reader } from '#main/intake/aside/reader.ts';
import { suiteSeed } from '../../seeded.ts';
import { samples } from './samples.ts';
import { modifiedAt, now } from '../../unit/main/intake/mail.ts';
import { seededRandom } from '#main/sample/random.ts';
import { fuzzFiles } from './fuzz-files.ts';
import { hostileFiles } from './hostile-files.ts';

afterAll(() => reader.end());

/** Of each sign enough that a reader whose work grows with its square takes minutes. */
const size = 100_000;
const limits = { ...limitsFor(size), megabytes: 700 };

test.each(hostileFiles)('reads or refuses $what within bounds', async ({ name, reading, make }) => {
  const file = { name, bytes: make(size), modifiedAt, now, zone: 'Europe/Stockholm' };
  const read = await reader.read(reading, file, limits);
  const ended = ['reading-too-slow', 'reading-broke-off', 'reading-failed'];
  expect(ended).not.toContain(read.ok ? 'read' : read.error.code);
});

test(`files damaged with seed ${suiteSeed} are read or refused by every reader`, async () => {
  expect(await fuzzFiles(await samples(), seededRandom(suiteSeed), 60)).toEqual([]);
});
