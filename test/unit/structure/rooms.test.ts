import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { top } from './sources.ts';

/** More files than that are not taken in at a glance. */
const most = 25;

test('no room of the sources has more files than are taken in at a glance', async () => {
  const entries = await readdir(join(top, 'src'), { recursive: true, withFileTypes: true });
  const files = new Map<string, number>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const room = relative(top, entry.parentPath);
    files.set(room, (files.get(room) ?? 0) + 1);
  }
  expect(files.size).toBeGreaterThan(200);
  expect([...files].filter(([, count]) => count > most)).toEqual([]);
});
