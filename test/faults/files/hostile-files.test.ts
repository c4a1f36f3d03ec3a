import { afterAll, expect, test } from 'vitest';
import { reader } from '#main/intake/aside/reader.ts';
import { modifiedAt, now } from '../../unit/main/intake/mail.ts';
import { hostileFiles } from './hostile-files.ts';

afterAll(() => reader.end());

/** Of each sign enough that a reader whose work grows with its square takes minutes. */
const size = 100_000;
const limits = { seconds: 10, megabytes: 700 };

test.each(hostileFiles)('reads or refuses $what within bounds', async ({ name, reading, make }) => {
  const file = { name, bytes: make(size), modifiedAt, now };
  const read = await reader.read(reading, file, limits);
  const ended = ['reading-too-slow', 'reading-broke-off', 'reading-failed'];
  expect(ended).not.toContain(read.ok ? 'read' : read.error.code);
});
