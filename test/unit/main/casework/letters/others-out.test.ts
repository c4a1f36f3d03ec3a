import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { harming } from '#domain/letter/pre-send/finding.ts';
import { collect } from '#main/casework/collected/collect.ts';
import { composeLetter } from '#main/casework/letters/compose-letter.ts';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { prepareLetter } from '#main/casework/letters/prepare-letter.ts';
import { findCase } from '#main/casework/work.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { settled } from '../../../../factories/cases/case.ts';
import { makeMapping } from '../../../../factories/cases/disclosure.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const requester = { name: 'Alva Exempelsson', email: 'alva@example.com', address: '' };
const others = { ground: 'others-rights', words: '' } as const;

/** A case with one collected table, its columns placed and what is decided on it decided. */
async function summary(csv: string, decide: (documentId: string) => CaseCommand[], name = 't.csv') {
  const at = await workAt('2026-11-25T08:00:00Z');
  const reference = await at.open({ requester }, ...settled);
  const file = { name, bytes: Buffer.from(csv) };
  valueOf(await collect(at.work, reference, [{ system: 'CRM', file }]));
  const [collection] = valueOf(await findCase(at.work, reference)).collections;
  const columns = (collection?.tables[0]?.columns ?? []).map((column) => ({
    column,
    internal: 'Prov',
  }));
  await at.act(reference, { type: 'map-system', system: 'CRM', mapping: makeMapping({ columns }) });
  for (const command of decide(collection?.document.id ?? '')) await at.act(reference, command);
  const wanted = { reference, kind: 'access-summary', language: 'sv' } as const;
  const harms = async () =>
    valueOf(await prepareLetter(at.work, wanted)).findings.filter(({ code }) =>
      harming.includes(code),
    );
  const issue = async (codes: readonly string[]) => {
    const found = valueOf(await prepareLetter(at.work, wanted)).findings;
    const reasons = Object.fromEntries(
      found.flatMap(({ code }) =>
        harming.includes(code) && !codes.includes(code) ? [] : [[code, 'Prövat']],
      ),
    );
    return issueLetter(at.work, { ...wanted, reasons });
  };
  return { ...at, reference, wanted, harms, issue };
}

const rows = 'Namn;Anteckning\nAlva Exempelsson;Anmäld av Xur Qvasthatt i mars\n';
const redacted = (documentId: string): CaseCommand[] => [
  { type: 'redact', documentId, table: 0, marks: { parts: [[0, 1, 10, 23]] }, ...others },
];

describe('what is redacted in one place and stands in another', () => {
  test('stops the letter until it is decided on, and says where it stands', async () => {
    const { harms, issue } = await summary(rows, redacted, 'Utdrag Xur Qvasthatt.csv');
    expect(await harms()).toEqual([
      {
        code: 'stands-elsewhere',
        severity: 'breach',
        facts: { texts: 1, where: 'Utdrag Xur Qvasthatt' },
        mend: 'data',
      },
    ]);
    expect(await issue([])).toMatchObject({
      error: {
        code: 'findings-open',
        codes: 'stands-elsewhere',
        findings: [{ facts: { texts: 1 } }],
      },
    });
    expect((await issue(['stands-elsewhere'])).ok).toBe(true);
  });

  test('is no finding once it is redacted there too', async () => {
    const all = (documentId: string) => [
      ...redacted(documentId),
      {
        type: 'redact',
        documentId,
        table: 0,
        marks: { names: [['table', 0, 7, 20]] },
        ...others,
      } as const,
    ];
    const { harms, issue } = await summary(rows, all, 'Utdrag Xur Qvasthatt.csv');
    expect(await harms()).toEqual([]);
    expect((await issue([])).ok).toBe(true);
  });
});

test('a table with another’s row that nobody has set apart stops the letter', async () => {
  const csv = 'E-post;Belopp\nalva@example.com;5\nannan@example.com;6\n';
  const keep = (documentId: string): CaseCommand[] => [
    { type: 'keep-flagged', documentId, table: 0, marks: { columns: [0] } },
  ];
  const { harms, act, reference, work } = await summary(csv, keep);
  expect(await harms()).toMatchObject([{ code: 'rows-of-others', facts: { rows: 1, where: 't' } }]);
  const [collection] = valueOf(await findCase(work, reference)).collections;
  const conditions = [{ column: 0, values: ['alva@example.com'] }];
  await act(reference, {
    type: 'filter-rows',
    documentId: collection?.document.id ?? '',
    table: 0,
    conditions,
  });
  expect(await harms()).toEqual([]);
});

test('words of staff that name somebody of the tables are told of', async () => {
  const csv = 'Namn;Kontaktperson\nAlva Exempelsson;Xur Qvasthatt\n';
  const { harms } = await summary(csv, (documentId) => [
    {
      type: 'redact',
      documentId,
      table: 0,
      marks: { cells: [[0, 1]] },
      ground: 'other',
      words: 'Rör Qvasthatts ärende.',
    },
  ]);
  expect((await harms()).map(({ code }) => code)).toEqual(['stands-elsewhere', 'others-in-words']);
});

describe('that no sensitive data are processed', () => {
  const csv = 'Namn;Anteckning\nAlva Exempelsson;Sjukskriven i mars\n';
  const marks = { parts: [[0, 1, 0, 11] as const] };
  const said = async (command: (documentId: string) => CaseCommand) => {
    const { work, reference, wanted } = await summary(csv, (documentId) => [command(documentId)]);
    const subject = valueOf(await findCase(work, reference));
    const composed = valueOf(await composeLetter(work, subject, { ...wanted, date: '2026-11-25' }));
    return /behandlar inte \S+ känsliga personuppgifter/.test(JSON.stringify(composed.document));
  };
  test('is not said where the copy shows some, nor where they are only hidden', async () => {
    expect(
      await said((documentId) => ({ type: 'keep-flagged', documentId, table: 0, marks })),
    ).toBe(false);
    expect(
      await said((documentId) => ({
        type: 'redact',
        documentId,
        table: 0,
        marks,
        ground: 'secrecy',
        words: '',
      })),
    ).toBe(false);
  });
  test('is said where a person has said that they are none, or another’s', async () => {
    expect(
      await said((documentId) => ({
        type: 'keep-flagged',
        documentId,
        table: 0,
        marks,
        ordinary: true,
      })),
    ).toBe(true);
    expect(
      await said((documentId) => ({ type: 'redact', documentId, table: 0, marks, ...others })),
    ).toBe(true);
  });
});

test('a password stops the letter however it is kept, until it is redacted', async () => {
  const csv = 'Namn;Lösenord\nAlva Exempelsson;hemligt-123\n';
  const keep = (documentId: string): CaseCommand[] => [
    { type: 'keep-flagged', documentId, table: 0, marks: { rows: [0], columns: [1] } },
  ];
  const { issue, act, reference, work } = await summary(csv, keep);
  expect(await issue(harming)).toMatchObject({
    error: {
      code: 'passwords-unredacted',
      count: 1,
      places: [{ kind: 'password', part: [0, 1, 0, 11] }],
    },
  });
  const [collection] = valueOf(await findCase(work, reference)).collections;
  const documentId = collection?.document.id ?? '';
  await act(reference, {
    type: 'redact',
    documentId,
    table: 0,
    marks: { columns: [1] },
    ...others,
  });
  expect((await issue(harming)).ok).toBe(true);
});
