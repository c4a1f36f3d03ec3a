import { expect, test, vi } from 'vitest';
import { collect } from '#main/casework/collected/collect.ts';
import { collectedRows, collectedTables } from '#main/casework/collected/collected-tables.ts';
import { findCase } from '#main/casework/work.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { rowXml, workbook } from '../../../../factories/files/workbook.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const csv = { name: 'kunder.csv', bytes: Buffer.from('Namn;Ort\nAlva;A\nOlof;B\n') };
const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const xlsx = {
  name: 'samtal.xlsx',
  bytes: workbook([
    { name: 'Samtal', xml: sheet(rowXml(1, 'Dag'), rowXml(2, 'måndag')), state: 'hidden' },
    { name: 'Brev', xml: sheet(rowXml(1, 'Om'), rowXml(2, 'faktura')) },
  ]),
};
const picture = { name: 'bild.png', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex') };

async function caseAtWork() {
  const desk = await workAt('2026-11-02T09:00:00Z');
  const reference = await desk.open({ kind: 'access' });
  const found = async () => valueOf(await findCase(desk.work, reference));
  return { ...desk, reference, found };
}

test('collects tables of several files and keeps an enclosure beside them', async () => {
  const { work, reference, found } = await caseAtWork();
  const system = 'Kundregistret';
  const files = [csv, xlsx, picture].map((file) => ({ system, file }));
  expect(valueOf(await collect(work, reference, files))).toEqual({
    tables: [
      { name: 'kunder', rows: 2, columns: ['Namn', 'Ort'] },
      { name: 'Samtal', rows: 1, columns: ['Dag'], hidden: { sheet: true, rows: 0, columns: 0 } },
      { name: 'Brev', rows: 1, columns: ['Om'] },
    ],
    enclosures: [{ name: 'bild.png', mediaType: 'image/png', size: 12 }],
  });
  const { collections } = await found();
  expect(collections.map(({ document }) => document.mediaType)).toEqual([
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'image/png',
  ]);
});

test('adds nothing when one of the files cannot be read', async () => {
  const { work, reference, found } = await caseAtWork();
  const broken = { name: 'a.json', bytes: Buffer.from('{') };
  const files = [csv, broken].map((file) => ({ system: 'CRM', file }));
  expect(await collect(work, reference, files)).toMatchObject({
    error: { code: 'json-unreadable' },
  });
  expect((await found()).collections).toEqual([]);
});

test('adds nothing when it is stopped', async () => {
  const { work, reference, found } = await caseAtWork();
  const stopper = new AbortController();
  stopper.abort(new Error('stopped'));
  const collecting = collect(work, reference, [{ system: 'CRM', file: csv }], stopper);
  await expect(collecting).rejects.toThrow('stopped');
  expect((await found()).collections).toEqual([]);
});

test('reads a kept file once for any number of windows, and again when it was forgotten', async () => {
  const { work, reference, found } = await caseAtWork();
  valueOf(await collect(work, reference, [{ system: 'CRM', file: csv }]));
  work.held.forget();
  const opened = vi.spyOn(work.book, 'readBlob');
  const documentId = (await found()).collections[0]?.document.id ?? '';
  const window = (offset: number) =>
    collectedRows(work, { reference, documentId, table: 0, offset, limit: 1 });
  const [first, second] = await Promise.all([window(0), window(1)]);
  expect(valueOf(first)).toEqual({ total: 2, rows: [['Alva', 'A']] });
  expect(valueOf(second)).toEqual({ total: 2, rows: [['Olof', 'B']] });
  expect(valueOf(await collectedTables(work, await found()))).toMatchObject([
    {
      system: 'CRM',
      name: 'kunder',
      rows: [
        ['Alva', 'A'],
        ['Olof', 'B'],
      ],
    },
  ]);
  expect(opened).toHaveBeenCalledTimes(1);
  work.held.forget();
  await window(0);
  expect(opened).toHaveBeenCalledTimes(2);
});

test('holds the tables of one case at a time', async () => {
  const { work, reference, found, open } = await caseAtWork();
  const other = await open({ kind: 'access' });
  valueOf(await collect(work, reference, [{ system: 'CRM', file: csv }]));
  valueOf(await collect(work, other, [{ system: 'CRM', file: csv }]));
  const opened = vi.spyOn(work.book, 'readBlob');
  await collectedTables(work, await found());
  expect(opened).toHaveBeenCalledTimes(1);
});
