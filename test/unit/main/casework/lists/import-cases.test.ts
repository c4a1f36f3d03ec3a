import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import {
  importCases,
  listDays,
  listValues,
  readList,
  rehearse,
} from '#main/casework/lists/import-cases.ts';
import { findCase } from '#main/casework/work.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const head = [
  'Diarienummer',
  'Ärendetyp',
  'Inkom',
  'Namn',
  'E-post',
  'Status',
  'Avslutat',
  'Utfall',
  'Handläggare',
  'Kommentar',
];
const rows = [
  [
    'D-2025/1',
    'Registerutdrag',
    '2025-01-10',
    'Alva Exempelsson',
    'alva@example.com',
    'Avslutat',
    '2025-02-03',
    'Besvarat',
    'Handa',
    'Ringde två gånger',
  ],
  ['D-2025/2', 'Klagomål', '2026-02-20', 'Olof Provdal', '', 'Pågår', '', '', '', ''],
  [
    'D-2025/3',
    'Radering',
    '2025-03-01',
    '',
    'tuva@example.com',
    'Avslutat',
    '2025-03-02',
    'Avslag',
    'Handa',
    '',
  ],
];
const csv = (...lines: string[][]) => ({
  name: 'ärenden.csv',
  bytes: Buffer.from([head, ...lines].map((cells) => cells.join(';')).join('\n')),
});

async function listAtWork(file: { name: string; bytes: Uint8Array }) {
  const desk = await workAt('2026-03-02T09:00:00Z');
  const list = valueOf(await readList(desk.work, { file }, {}));
  const [table] = list.tables;
  if (!table) throw new Error('No table');
  return {
    ...desk,
    list,
    table,
    asked: { importId: list.importId, table: 0, mapping: table.mapping },
  };
}

const all = { faultyOnly: false, offset: 0, limit: 10 };

test('suggests what columns and values are by their names', async () => {
  const { table } = await listAtWork(csv(...rows));
  expect(table.mapping).toEqual({
    columns: {
      earlierReference: 0,
      kind: 1,
      received: 2,
      requesterName: 3,
      requesterEmail: 4,
      status: 5,
      closed: 6,
      outcome: 7,
      handler: 8,
      note: 9,
    },
    orders: { received: 'dmy', closed: 'dmy' },
    values: {
      kind: { registerutdrag: 'access', klagomål: 'complaint', radering: 'erasure' },
      status: { avslutat: 'closed', pågår: 'open' },
      outcome: { besvarat: expect.any(String), avslag: 'refused' },
    },
    defaults: { channel: 'email', language: 'sv' },
  });
});

test('rehearses without writing, and tells each fault by row and field', async () => {
  const broken = ['D-2025/4', 'Okänt', '2026-13-01', '', '', 'Pågår', '', '', '', ''];
  const { work, asked } = await listAtWork(csv(...rows, broken));
  const before = work.book.seq;
  expect(valueOf(rehearse(work, { ...asked, ...all }))).toMatchObject({
    cases: 3,
    closed: 2,
    faulty: 1,
    total: 4,
    rows: [
      { row: 1, planned: { kind: 'access', earlierReference: 'D-2025/1' } },
      { row: 2 },
      { row: 3 },
      {
        row: 4,
        faults: [
          { field: 'received', error: 'no-day', value: '2026-13-01' },
          { field: 'kind', error: 'value-unmapped', value: 'Okänt' },
        ],
      },
    ],
  });
  expect(valueOf(rehearse(work, { ...asked, ...all, faultyOnly: true })).rows).toHaveLength(1);
  expect(work.book.seq).toBe(before);
  expect(await importCases(work, asked)).toEqual({
    ok: false,
    error: { code: 'list-faulty', rows: 1 },
  });
  expect(work.book.seq).toBe(before);
});

test('makes all cases at once, closed ones with their days, identity undecided, old numbers kept', async () => {
  const { work, asked } = await listAtWork(csv(...rows));
  expect(valueOf(await importCases(work, asked))).toEqual({
    cases: 3,
    first: 'DSR-2026-0001',
    last: 'DSR-2026-0002',
  });
  const closed = valueOf(await findCase(work, 'DSR-2026-0001'));
  expect(closed).toMatchObject({
    state: 'closed',
    earlierReference: 'D-2025/1',
    receivedAt: '2025-01-10T11:00:00Z',
    closedAt: '2025-02-03T11:00:00Z',
    handler: 'Handa',
    identity: { state: 'undecided' },
  });
  const open = valueOf(await findCase(work, 'KLG-2026-0001'));
  expect(open).toMatchObject({ state: 'open', earlierReference: 'D-2025/2' });
  expect(work.book.list({ search: 'D-2025/3', offset: 0, limit: 5 }).total).toBe(1);
});

test('knows a list that was taken in before', async () => {
  const { work, asked } = await listAtWork(csv(...rows));
  valueOf(await importCases(work, asked));
  const again = valueOf(await readList(work, { file: csv(...rows) }, {}));
  expect(again.importedAt).toBe('2026-03-02T09:00:00Z');
});

test('takes a list that is gone for gone', async () => {
  const { work, asked } = await listAtWork(csv(...rows));
  work.lists.waiting.clear();
  expect(await importCases(work, asked)).toEqual({ ok: false, error: { code: 'draft-unknown' } });
});

test('reads the days of a spreadsheet as days, and shows both readings of a doubtful column', async () => {
  const dated = await writeXlsx({
    sheets: [
      {
        name: 'Ärenden',
        rows: [
          ['Inkom', 'Typ'],
          [new Date(Date.UTC(2026, 1, 3)), 'Klagomål'],
        ],
      },
    ],
  });
  const sheet = await listAtWork({ name: 'ärenden.xlsx', bytes: dated });
  expect(valueOf(listDays(sheet.work, { ...sheet.asked, column: 0 }))).toEqual({
    order: 'dmy',
    certain: true,
    examples: [{ text: '2026-02-03', dmy: '2026-02-03', mdy: '2026-02-03', ymd: '2026-02-03' }],
  });
  const doubtful = await listAtWork({
    name: 'a.csv',
    bytes: Buffer.from('Inkom;Typ\n3/2/2026;Klagomål\n3/2/2026;klagomål \n'),
  });
  expect(valueOf(listDays(doubtful.work, { ...doubtful.asked, column: 0 }))).toMatchObject({
    certain: false,
    examples: [{ dmy: '2026-02-03', mdy: '2026-03-02' }],
  });
  expect(
    valueOf(listValues(doubtful.work, { ...doubtful.asked, column: 1, field: 'kind' })),
  ).toEqual({
    values: [{ value: 'Klagomål', rows: 2 }],
    suggested: { klagomål: { choice: 'complaint', sure: 'sure', because: 'klagomål' } },
  });
});

test('takes in five thousand rows in one batch', async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => [
    `L-${at}`,
    'Klagomål',
    '2025-01-10',
    `Exempla ${at}`,
    '',
    'Avslutat',
    '2025-02-03',
    'Besvarat',
    '',
    '',
  ]);
  const { work, asked } = await listAtWork(csv(...many));
  expect(valueOf(await importCases(work, asked))).toEqual({
    cases: 5_000,
    first: 'KLG-2026-0001',
    last: 'KLG-2026-5000',
  });
  expect(work.book.list({ search: '', offset: 0, limit: 1 }).total).toBe(5_000);
});

const imported = { ok: false, error: { code: 'list-imported' } };

test('a list that is carried out twice at once makes its cases once', async () => {
  const { work, asked } = await listAtWork(csv(...rows));
  const both = await Promise.all([importCases(work, asked), importCases(work, asked)]);
  expect(both).toMatchObject([{ ok: true }, imported]);
  expect(work.book.list({ offset: 0, limit: 9 }).total).toBe(rows.length);
});

test('a list that two windows have read is imported by one of them; who reads it again may, and is told', async () => {
  const { work, asked } = await listAtWork(csv(...rows));
  const read = async () => valueOf(await readList(work, { file: csv(...rows) }, {}));
  const other = await read();
  valueOf(await importCases(work, asked));
  expect(await importCases(work, { ...asked, importId: other.importId })).toEqual(imported);
  expect(work.book.list({ offset: 0, limit: 9 }).total).toBe(rows.length);
  const again = await read();
  expect(again.importedAt).toBeDefined();
  valueOf(await importCases(work, { ...asked, importId: again.importId }));
  expect(work.book.list({ offset: 0, limit: 9 }).total).toBe(2 * rows.length);
});
