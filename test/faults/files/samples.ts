import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { outlookFile } from '../../factories/files/outlook.ts';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const rows = [
  ['Nr', 'Namn', 'E-post', 'Datum'],
  [1, 'Exempla Provsson', 'exempla@example.com', '2026-11-01'],
  [2, 'Bo Provsson', 'bo@example.com', '2026-11-02'],
];

/** A real file of every kind that is read: the shipped inbox and exports, and one of each kind they lack. */
export async function samples(): Promise<[Sample, ...Sample[]]> {
  const shipped = await Promise.all(['sample-inbox', 'sample-data'].map(filesIn));
  const message = {
    texts: { '0037': 'Begäran', '1000': 'Hej!', '5D02': 'a@example.com' },
    files: [{ name: 'a.png', content: Buffer.alloc(300, 7) }],
  };
  return [
    { name: 'brev.msg', bytes: outlookFile(message) },
    { name: 'kunder.xlsx', bytes: await writeXlsx({ sheets: [{ name: 'Kunder', rows }] }) },
    {
      name: 'kunder.json',
      bytes: Buffer.from(JSON.stringify(rows.map(([nr, name]) => ({ nr, name, inner: [{ nr }] })))),
    },
    { name: 'kunder.csv', bytes: Buffer.from(rows.map((row) => row.join(';')).join('\r\n')) },
    ...shipped.flat(),
  ];
}

async function filesIn(folder: string): Promise<Sample[]> {
  const entries = await readdir(join(resources, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name,
      bytes: await readFile(join(parentPath, name)),
    })),
  );
}
