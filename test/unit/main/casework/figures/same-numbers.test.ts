import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figures as figuresCommand } from '#main/cli/commands/book/figures.ts';
import { dataFolder } from '#main/data-folder.ts';
import { makeTools } from '#main/tools.ts';
import { saveFigures } from '#main/casework/figures/save-figures.ts';
import { showFigures } from '#main/casework/figures/show-figures.ts';
import { figureTables } from '#shared/figures/figure-tables.ts';
import type { Both } from '#shared/figures/table-makers.ts';
import { wordsFor } from '#shared/words/words.ts';
import { passphrase, valueOf } from '../../../../factories/books/book.ts';
import { wanderedBook } from '../../../../factories/books/wandered-book.ts';
import { suiteSeed } from '../../../../seeded.ts';
import { readPdf } from '../../letters/draw/read-pdf.ts';
import type { ReadTag } from '../../letters/draw/read-tags.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
type Table = readonly (readonly string[])[];

test.each(['sv', 'en'] as const)(
  'page, spreadsheet, report and command have the same numbers (%s)',
  async (language) => {
    const { desk } = await wanderedBook(suiteSeed, 400);
    const { work, folder, locked } = desk;
    const shown = valueOf(await showFigures(work, { ...period, language }));
    const wanted = { ...period, language };
    const csv = valueOf(await saveFigures(work, { ...wanted, what: 'csv' }));
    const pdf = valueOf(await saveFigures(work, { ...wanted, what: 'report' }));
    const now = work.now();
    await locked.close();
    await folder.release();

    const page = shown.tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ id, rows }) => ({
        id,
        rows: rows.map(({ label, values }) => [label, ...values.map((value) => value ?? NaN)]),
      }));
    expect(page.length).toBeGreaterThan(10);
    expect(inCsv(Buffer.from(csv.bytes).toString(), language)).toEqual(
      page.map(({ rows }) => rows),
    );
    // The report names nobody.
    const named = page.filter(({ id }) => id !== 'handlers').map(({ rows }) => rows);
    const { tags } = await readPdf(new Uint8Array(pdf.bytes));
    expect(tags.filter(({ role }) => role === 'Table').map(inPdf)).toEqual(named.map(plain));

    const run = (format: string) =>
      figuresCommand(
        { command: 'figures', words: [], options: { ...period, format }, help: false },
        {
          folder: dataFolder(['--data', folder.dir], ''),
          store: () => ({ when: 'needed', connect: () => Promise.reject(new Error('none')) }),
          now: () => now,
          tools: () => makeTools('resources', () => now),
          passphrase,
          carrierAddress: undefined,
          newPassphrase: undefined,
          say: () => undefined,
        },
      );
    const asCsv = (await run('csv')).output as { readonly csv: string };
    // The command writes in the language of the book, whose numbers are no other.
    expect(inCsv(asCsv.csv, 'sv').map(numbers)).toEqual(page.map(({ rows }) => numbers(rows)));
    const { before, ...figures } = (await run('json')).output as Both['figures'] &
      Pick<Both, 'before'>;
    expect(figureTables({ figures, before }, wordsFor(language))).toEqual(shown.tables);
  },
  120_000,
);

/** The tables of a spreadsheet: what stands under a title and a head, until an empty row. */
function inCsv(csv: string, language: 'sv' | 'en') {
  const [delimiter, point] = language === 'sv' ? [';', ','] : [',', '.'];
  const rows: string[][] = parse(csv, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell === '');
  const tables: Table[] = [[]];
  for (const row of rows) {
    if (isEmpty(row)) tables.push([]);
    else tables[tables.length - 1] = [...(tables.at(-1) ?? []), row];
  }
  // The first is the period, by itself.
  return tables
    .slice(1)
    .map(([, , ...body]) =>
      body.map(([label = '', ...values]) => [
        label,
        ...values.map((value) => (value === '' ? NaN : Number(value.replace(point, '.')))),
      ]),
    )
    .filter((body) => body.length > 0);
}

const numbers = (rows: readonly (readonly unknown[])[]) => rows.map(([, ...values]) => values);

/** The rows of a table in a report: its cells without the breaks of their lines, and numbers as numbers. */
const inPdf = ({ children }: ReadTag) => {
  const rows = children
    .flatMap((child) => (child.role === 'TR' ? [child] : child.children))
    .filter(({ role }) => role === 'TR');
  return plain(
    rows
      .slice(1)
      .map((row) => row.children.map(allText))
      .map(([label = '', ...values]) => [
        label,
        ...values.map((value) =>
          value.trim() === '–'
            ? NaN
            : Number(value.replaceAll(/[\s\u00A0]/g, '').replace(',', '.')),
        ),
      ]),
  );
};

const allText = ({ text, children }: ReadTag): string => text + children.map(allText).join('');

const plain = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/[\s\u00AD]/g, '') : cell)),
  );
