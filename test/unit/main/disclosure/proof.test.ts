import { describe, expect, test } from 'vitest';
import { undecided, type Disclosure } from '#domain/disclosure/disclosure.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import { meantBy, textsIn } from '#domain/disclosure/proof/meant.ts';
import { secretsOf } from '#domain/disclosure/proof/secrets.ts';
import type { DataTable } from '#domain/register/recognise-categories.ts';
import { machineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import { proveAside } from '#main/disclosure/proof/prove-aside.ts';
import { copyFiles } from '#main/letters/copies/copy-files.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { makeCase } from '../../../factories/cases/case.ts';
import { makeTable, redactionsOf, sentOut } from '../../../factories/cases/disclosure.ts';
import { makeFacts, record, summaryIn } from '../../../factories/cases/letter.ts';

const long =
  'Vid samtalet berättade Ove Låtsas-Hittepåsson att fakturan hade gått till en tredje adress, och att den skulle betalas ändå.';
const table = makeTable({
  rows: [
    ['exempla@example.com', 'P1', long],
    ['exempla@example.com', 'P2', 'Bor i Provköping'],
    ['exempla@example.com', 'Q7', 'Granne: Provköping 12'],
  ],
});
const start = long.indexOf('Ove');
const name = [0, 2, start, start + 'Ove Låtsas-Hittepåsson'.length] as const;

/** Draws a summary, with other tables than those it should have in the letter or in the copies, and proves it. */
async function proved(
  disclosure: Partial<Disclosure>,
  leak: { letter?: readonly DataTable[]; copy?: readonly DataTable[]; words?: string } = {},
  held: HeldTable = table,
) {
  const { tables, withheld } = sentOut([held], disclosure);
  const meantLetter = summaryIn('sv', { tables, withheld });
  const drawn = summaryIn('sv', { tables: leak.letter ?? tables, withheld });
  const copy = machineCopy(
    makeCase(),
    record,
    { ...makeFacts({ tables: leak.copy ?? tables, withheld }) },
    'sv',
  );
  const { pdf } = valueOf(await drawLetter(drawn, { attachments: copyFiles(copy) }));
  const others = textsIn([{ ...copy, tables: [] }, tables, withheld]);
  return proveAside({
    name: 'brev.pdf',
    pdf,
    words: [leak.words ?? ''],
    meant: meantBy(meantLetter, others),
    secrets: secretsOf([held], { ...undecided, ...disclosure }, []),
  });
}

describe('the proof', () => {
  test('finds nothing in letter and copies that are made as they should', async () => {
    const redactions = redactionsOf({ parts: [name], columns: [1] });
    const { leaks, standElsewhere, unprovable } = await proved({ redactions });
    expect(leaks).toEqual([]);
    expect(standElsewhere).toEqual([]);
    expect(unprovable.map(({ text }) => text)).toEqual(['P1', 'P2', 'Q7']);
  });

  test('finds a name that the letter still shows, broken over lines as it is', async () => {
    const redactions = redactionsOf({ parts: [name] });
    const { leaks } = await proved({ redactions }, { letter: [table] });
    expect(leaks).toEqual([{ where: 'brev.pdf', count: 1 }]);
  });

  test('finds a name that only the files inside the letter still hold', async () => {
    const redactions = redactionsOf({ parts: [name] });
    const { leaks } = await proved({ redactions }, { copy: [table] });
    expect(leaks.map(({ where }) => where)).toEqual([
      'brev.pdf, DSR-2026-0001-copy.json',
      'brev.pdf, DSR-2026-0001-table-1.csv',
    ]);
  });

  test('finds a name in the words of a ground', async () => {
    const redactions = redactionsOf({ parts: [name] });
    const { leaks } = await proved({ redactions }, { words: 'Rör ove låtsas-hittepåsson.' });
    expect(leaks).toEqual([{ where: 'words', count: 1 }]);
  });

  test('lets a text stand where it was kept, tells of it, and finds it where it was not', async () => {
    const redactions = redactionsOf({ parts: [[2, 2, 8, 18]] });
    const made = await proved({ redactions });
    expect(made.leaks).toEqual([]);
    expect(made.standElsewhere.map(({ text }) => text)).toEqual(['Provköping']);
    const { leaks } = await proved({ redactions }, { letter: [table], copy: [table] });
    expect(leaks.map(({ where }) => where)).toEqual([
      'brev.pdf',
      'brev.pdf, DSR-2026-0001-copy.json',
      'brev.pdf, DSR-2026-0001-table-1.csv',
    ]);
  });

  test('finds a row that was not blacked out', async () => {
    const redactions = redactionsOf({ rows: [0] });
    expect((await proved({ redactions })).leaks).toEqual([]);
    const { leaks } = await proved({ redactions }, { letter: [table] });
    expect(leaks).toEqual([{ where: 'brev.pdf', count: 1 }]);
  });

  test('finds a part that was cut out of the middle of a word', async () => {
    const held = makeTable({ rows: [['exempla@example.com', '', 'Hittepåssonmotorn']] });
    const redactions = redactionsOf({ parts: [[0, 2, 0, 11]] });
    expect((await proved({ redactions }, {}, held)).leaks).toEqual([]);
    const { leaks } = await proved({ redactions }, { letter: [held] }, held);
    expect(leaks).toEqual([{ where: 'brev.pdf', count: 1 }]);
  });
});
