import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCollected } from '#main/intake/tables/read-collected.ts';

async function read(json: unknown, name = 'export.json') {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return readCollected({ name, bytes: Buffer.from(text) });
}

async function tables(json: unknown) {
  const answer = await read(json);
  if (!answer.ok) throw new Error(`Refused: ${answer.error.code}`);
  return answer.value.tables;
}

test('makes a list of objects a table, and objects within them dotted columns', async () => {
  const json = [
    { namn: 'Alva', adress: { gata: 'Gatan 1', ort: { namn: 'Ort A' } }, kund: true },
    { namn: 'Olof', adress: { gata: 'Gatan 2' }, sedan: null, kund: false },
  ];
  expect(await tables(json)).toEqual([
    {
      name: 'export',
      columns: ['namn', 'adress.gata', 'adress.ort.namn', 'kund', 'sedan'],
      rows: [
        ['Alva', 'Gatan 1', 'Ort A', 'true', ''],
        ['Olof', 'Gatan 2', '', 'false', ''],
      ],
    },
  ]);
});

test('makes lists of objects within rows tables of their own that say whose they are', async () => {
  const json = [
    { namn: 'Alva', order: [{ nr: 1, rader: [{ vara: 'Bok' }, { vara: 'Penna' }] }, { nr: 2 }] },
    { namn: 'Olof', order: [{ nr: 3 }] },
  ];
  expect(await tables(json)).toEqual([
    { name: 'export', columns: ['namn'], rows: [['Alva'], ['Olof']] },
    {
      name: 'order',
      columns: ['export #', 'nr'],
      rows: [
        ['1', '1'],
        ['1', '2'],
        ['2', '3'],
      ],
    },
    {
      name: 'order.rader',
      columns: ['order #', 'vara'],
      rows: [
        ['1', 'Bok'],
        ['1', 'Penna'],
      ],
    },
  ]);
});

test('keeps several tables of one object by their paths, and what is beside them', async () => {
  const json = { kund: { id: 7, namn: 'Alva' }, samtal: [{ dag: '2026-01-02' }], kund2: {} };
  expect(await tables(json)).toEqual([
    { name: 'export', columns: ['kund.id', 'kund.namn', 'kund2'], rows: [['7', 'Alva', '']] },
    { name: 'samtal', columns: ['dag'], rows: [['2026-01-02']] },
  ]);
});

test.each([
  ['a list of values joined', [{ a: ['x', 1, null, true] }], ['a'], [['x; 1; ; true']]],
  ['values that hold the separator', [{ a: ['x; y', 'z'] }], ['a'], [['["x; y","z"]']]],
  ['a list of values alone', ['x', 2], ['value'], [['x'], ['2']]],
  ['one value alone', '"x"', ['value'], [['x']]],
  [
    'lists under a list of names',
    [
      ['namn', 'ort'],
      ['Alva', 'A'],
    ],
    ['namn', 'ort'],
    [['Alva', 'A']],
  ],
  [
    'lists without names',
    [[1, 2], [3]],
    ['(1)', '(2)'],
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  [
    'values among objects',
    [{ a: 1 }, 'x'],
    ['a', 'value'],
    [
      ['1', ''],
      ['', 'x'],
    ],
  ],
  ['two members that come to one name', '{"a.b":1,"a":{"b":2}}', ['a.b', 'a.b (2)'], [['1', '2']]],
  [
    'a member called __proto__',
    '[{"__proto__":{"x":1},"y":2}]',
    ['__proto__.x', 'y'],
    [['1', '2']],
  ],
  [
    'objects alike under keys',
    { k1: { n: 'A' }, k2: { n: 'B' }, k3: { n: 'C' } },
    ['(key)', 'n'],
    [
      ['k1', 'A'],
      ['k2', 'B'],
      ['k3', 'C'],
    ],
  ],
  [
    'numbers digit by digit',
    '[{"a":12345678901234567890,"b":1.10,"c":1e3}]',
    ['a', 'b', 'c'],
    [['12345678901234567890', '1.10', '1e3']],
  ],
  ['one object on each line', '{"a":1}\n{"a":2}\n', ['a'], [['1'], ['2']]],
])('reads %s', async (_, json, columns, rows) => {
  expect(await tables(json)).toEqual([{ name: 'export', columns, rows }]);
});

test.each([
  ['no JSON', '{"a":', { code: 'json-unreadable' }],
  ['an empty list', '[]', { code: 'file-without-tables' }],
  ['a hundred thousand brackets', '['.repeat(100_000), { code: 'json-too-deep', limit: 100 }],
  [
    'objects in objects beyond all sense',
    `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`,
    { code: 'json-too-deep', limit: 100 },
  ],
  [
    'more columns than any export has',
    JSON.stringify(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`k${at}`, at]))),
    { code: 'too-many-columns', limit: 2_000 },
  ],
])('refuses %s', async (_, text, error) => {
  expect(await read(text)).toEqual({ ok: false, error });
});

test('brackets in a text count for nothing', async () => {
  expect(await tables([{ a: `\\"${'['.repeat(500)}` }])).toHaveLength(1);
});

test('loses no text of any JSON', async () => {
  const leaf = fc.string({ unit: fc.constantFrom('å', 'b', ';', '"', '\n', '.') });
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'a.b', 'value', 'export #'), tie('json')),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const answer = await read(JSON.stringify(value));
      const texts = textsIn(value);
      const found = answer.ok ? answer.value.tables : [];
      // Names over lists of equal length are shown as the columns' own.
      const shown = found.flatMap(({ columns, rows }) => [...columns, ...rows.flat()]);
      for (const text of texts) {
        expect(
          shown.some((cell) => cell.includes(text) || cell.includes(JSON.stringify(text))),
        ).toBe(true);
      }
      for (const { columns, rows } of found) {
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }),
    { numRuns: 500 },
  );
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('keeps every value of a key that an object has more than once', async () => {
  const text =
    '[{"epost":"a@example.com","epost":"b@example.com","namn":"Alva","tag":{"x":1,"x":2}}]';
  const read = await readCollected({ name: 'a.json', bytes: Buffer.from(text) });
  expect(read).toMatchObject({
    value: {
      tables: [
        {
          columns: ['epost', 'epost (2)', 'namn', 'tag.x', 'tag.x (2)'],
          rows: [['a@example.com', 'b@example.com', 'Alva', '1', '2']],
        },
      ],
    },
  });
});
