import type { TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import { heading, paragraph } from '#domain/letter/blocks.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import { writtenBy } from '#domain/letter/sections/letter-head.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { countedText } from '#shared/figures/counted-text.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { figureTables } from '#shared/figures/figure-tables.ts';
import type { Both } from '#shared/figures/table-makers.ts';
import { wordsFor } from '#shared/words/words.ts';
import { drawDocument } from '../letters/draw-document.ts';
import { letterWords, longDate } from '../../letters/draw/letter-words.ts';
import { registerAt } from '../../register/in-force.ts';
import { letterWriter } from '../letters/letter-writer.ts';
import type { Work } from '../work.ts';

/** So many rows are drawn at most; the table behind has all of them. */
const mostBars = 24;

/** What a report is about: its name in `shared/words/figures`, and which tables stand in it. */
export interface ReportOf {
  readonly name: 'report' | 'table' | 'supervision';
  readonly tables: (table: FigureTable) => boolean;
  /** What stands before the figures. */
  readonly first?: readonly Block[];
}

/**
 * Figures as a document under the company's letterhead, each chart with its table. It names nobody: numbers by handler are
 * left out of it, whatever is shown on the screen.
 */
function composeReport(
  work: Work,
  both: Both,
  language: Language,
  { name, tables, first = [] }: ReportOf,
): Result<LetterDocument, Refusal> {
  const date = work.clock.today();
  const record = registerAt(work.registers, date);
  if (!record.ok) return record;
  const t = wordsFor(language);
  const numbers = new Intl.NumberFormat(letterWords[language].locale);
  const write = (value: number | undefined) => (value === undefined ? '–' : numbers.format(value));
  const sayDay = (day: string) => longDate(day, language);
  const { period } = both.figures;
  const facts = { from: sayDay(period.from), to: sayDay(period.to) };
  const shown = figureTables(both, t).filter((table) => table.id !== 'handlers' && tables(table));
  return ok({
    language,
    title: t(`figures.${name}.title`, facts),
    reference: t('figures.reference', { from: period.from, to: period.to }),
    ...writtenBy({ ...letterWriter(work, record.value, language), date }),
    addressee: t(`figures.${name}.addressee`).split('\n'),
    blocks: [
      paragraph(t(`figures.${name}.intro`, facts)),
      paragraph(countedText(both.figures, t, sayDay).join(' ')),
      ...first,
      ...shown.flatMap((table) => blocksOf(table, t, write)),
    ],
  });
}

/** A report as PDF. */
export async function drawReport(
  work: Work,
  both: Both,
  language: Language,
  of: ReportOf,
): Promise<Result<Uint8Array, Refusal>> {
  const report = composeReport(work, both, language, of);
  if (!report.ok) return report;
  const drawn = await drawDocument(work, report.value);
  return drawn.ok ? ok(drawn.value.pdf) : drawn;
}

function blocksOf(
  { title, gloss, head, columns, rows, chart, charted }: FigureTable,
  t: TFunction,
  write: (value: number | undefined) => string,
): readonly Block[] {
  const over = [heading(1, title), paragraph(gloss)];
  if (rows.length === 0) return [...over, paragraph(t('figures.none'))];
  return [
    ...over,
    {
      type: 'chart',
      look: chart,
      alternative: t('figures.alternative', {
        title,
        series: charted.map((at) => columns[at]).join(', '),
      }),
      series: charted.map((at) => columns[at] ?? ''),
      rows: (chart === 'bars' ? rows.slice(0, mostBars) : rows).map(({ label, values }) => ({
        label,
        values: charted.map((at) => ({ number: values[at] ?? 0, text: write(values[at]) })),
      })),
    },
    {
      type: 'table',
      caption: title,
      columns: [head, ...columns],
      rows: rows.map(({ label, values }) => [label, ...values.map(write)]),
    },
  ];
}
