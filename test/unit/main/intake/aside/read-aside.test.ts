import { expect, test } from 'vitest';
import { readAside } from '#main/intake/aside/read-aside.ts';
import { unpack } from '#main/intake/tables/packed-table.ts';
import { rowXml, workbook } from '../../../../factories/files/workbook.ts';

const many = (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => rowXml(at + 1, `Namn ${at}`, at));
  return workbook([{ name: 'Kunder', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
};

test('reads a file in a process of its own, and tells how far it has come', async () => {
  const heard: number[] = [];
  const read = await readAside(
    { name: 'kunder.xlsx', bytes: many(3_000) },
    { onProgress: ({ done, total }) => heard.push(done / total) },
  );
  if (!read.ok) throw new Error(read.error.code);
  const [table] = read.value.tables;
  expect(table).toMatchObject({ name: 'Kunder', columns: ['Namn 0', '0'], rows: 2_999 });
  expect(table && unpack(table, 2_998, 10)).toEqual([['Namn 2999', '2999']]);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.length).toBeLessThan(102);
  expect(heard).toEqual(heard.toSorted((one, other) => one - other));
});

test('leaves the bytes it is given to whoever gave them', async () => {
  const bytes = Buffer.from('Namn;Ort\nAlva;A\n');
  await readAside({ name: 'a.csv', bytes });
  expect(bytes.toString()).toBe('Namn;Ort\nAlva;A\n');
});

test('gives the refusal of what cannot be read', async () => {
  const read = await readAside({ name: 'a.json', bytes: Buffer.from('{"a":') });
  expect(read).toEqual({ ok: false, error: { code: 'json-unreadable' } });
});

test('stops with the reason it is given, wherever it is', async () => {
  const stopper = new AbortController();
  const reading = readAside(
    { name: 'a.xlsx', bytes: many(20_000) },
    { signal: stopper.signal, onProgress: () => stopper.abort(new Error('stopped')) },
  );
  await expect(reading).rejects.toThrow('stopped');
});
