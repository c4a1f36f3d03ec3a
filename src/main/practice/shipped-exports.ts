import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingFile } from '../intake/incoming-file.ts';

/** The exports of made-up systems that can be collected in the practice book, by the name of the file. */
const names = ['kundregister.csv', 'supportarenden.csv'];

/** As they ship. They have no day of their own: a fixed one keeps the letters that hold them the same. */
export const shippedExports = (resources: string): Promise<readonly IncomingFile[]> =>
  Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(resources, 'sample-data', name))),
      modifiedAt: '2026-11-02T08:00:00Z',
    })),
  );
