import { describe, expect, it } from 'vitest';
import { saveFigures } from '#main/casework/figures/save-figures.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { supervisionRows } from '#shared/figures/supervision-rows.ts';
import { wordsFor } from '#shared/words/words.ts';
import { changeSettings } from '#main/casework/settings.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { unzipped } from '../../../../factories/files/unzipped.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { readPdf } from '../../letters/draw/read-pdf.ts';

const now = '2026-11-25T08:00:00Z';
const year = { from: '2026-01-01', to: '2026-12-31' };

/** A book of made-up cases whose organisation has figures by handler. */
async function sampleBook() {
  const { work } = await workAt(now);
  valueOf(await work.book.importMany(sampleCases(120, 7, now)));
  valueOf(await changeSettings(work, { countHandlers: true }));
  return work;
}

describe.each([
  ['sv', 'Dataskydd', 'Inkomna'],
  ['en', 'Data protection', 'Received'],
] as const)('the report of the year in %s', (language, title, received) => {
  it('has each chart as a figure with its table behind it, and names nobody', async () => {
    const work = await sampleBook();
    const made = await saveFigures(work, { ...year, what: 'report', language });
    const { bytes, mediaType } = valueOf(made);
    const { tags, pages } = await readPdf(new Uint8Array(bytes));
    expect(mediaType).toBe('application/pdf');
    const roles = tags.map(({ role }) => role);
    const figures = roles.flatMap((role, at) => (role === 'Figure' ? [at] : []));
    expect(figures.length).toBeGreaterThan(6);
    for (const at of figures) {
      expect(tags[at]?.alt).not.toBe('');
      expect(roles[at + 1]).toBe('Table');
    }
    expect(tags.find(({ role }) => role === 'H1')?.text).toContain(title);
    const { figures: counted } = valueOf(await periodFigures(work, year));
    const [totals] = tags.filter(({ role }) => role === 'Figure');
    expect(totals?.text).toContain(`${received} ${counted.received}\n`);
    const handlers = counted.handlers?.map(({ handler }) => handler) ?? [];
    expect(handlers.length).toBeGreaterThan(1);
    const text = pages.map((page) => page.text).join('\n');
    for (const name of handlers) expect(text).not.toContain(name);
  });
});

it('one table by itself is a document of its own', async () => {
  const work = await sampleBook();
  const weeks = { ...year, what: 'report', language: 'sv', table: 'weeks' } as const;
  const { bytes, fileName } = valueOf(await saveFigures(work, weeks));
  const { tags } = await readPdf(new Uint8Array(bytes));
  expect(tags.filter(({ role }) => role === 'Figure')).toHaveLength(1);
  expect(fileName).toBe('diagram-2026-01-01-2026-12-31.pdf');
});

it('what an authority asks comes as PDF and CSV, with the cases that are counted and no other kind', async () => {
  const work = await sampleBook();
  const asked = { ...year, what: 'supervision', language: 'sv' } as const;
  const { bytes } = valueOf(await saveFigures(work, asked));
  const files = await unzipped(bytes);
  const [pdf, ...others] = files.keys();
  expect([pdf, ...others.slice(0, 2)]).toEqual(['tillsyn.pdf', 'statistik.csv', 'arenden.csv']);
  const records = others.slice(2);
  const report = await readPdf(new Uint8Array(files.get('tillsyn.pdf') ?? []));
  // Lines of a table's cell end where there is no room.
  const plain = (words: string) => words.replaceAll(/[\s\u00AD]/g, '');
  const shown = plain(report.pages.map((page) => page.text).join(''));
  for (const { asked: question, source } of supervisionRows(wordsFor('sv'))) {
    expect(shown).toContain(plain(question));
    expect(shown).toContain(plain(source));
  }
  const { rows: cases } = work.book.list({ offset: 0, limit: 500 });
  for (const name of records) {
    const { pages } = await readPdf(new Uint8Array(files.get(name) ?? []));
    const record = pages.map((page) => page.text).join('\n');
    const subject = cases.find(({ reference }) => name === `akter/${reference}.pdf`);
    expect(subject?.kind).toBe('access');
    expect(record).not.toContain(subject?.requester);
  }
  const { figures } = valueOf(await periodFigures(work, year, 'access'));
  expect(records).toHaveLength(Math.min(10, figures.answered));
  const text = (name: string) => Buffer.from(files.get(name) ?? []).toString();
  expect(text('statistik.csv')).toContain(`"Inkomna";"${figures.received}"`);
  const rows = text('arenden.csv').trim().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(figures.received);
  for (const row of rows) expect(row).toContain('"Tillgång (registerutdrag)"');
});
