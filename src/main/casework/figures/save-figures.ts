import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { Work } from '../work.ts';
import { figuresCsv } from './figures-csv.ts';
import { periodFigures } from './figures.ts';
import { drawReport } from './report.ts';
import { supervisionBundle } from './supervision.ts';

type Wanted = Request<'figures:save'>;

/** The figures of a period as a file: whole, or one of the tables where it is named. */
export async function saveFigures(work: Work, wanted: Wanted): Promise<Response<'figures:save'>> {
  const { from, to, language, what, table } = wanted;
  if (what === 'supervision') return supervisionBundle(work, wanted);
  const both = await periodFigures(work, { from, to });
  if (!both.ok) return both;
  const t = wordsFor(language);
  const tables = (one: FigureTable) => table === undefined || one.id === table;
  const name = table === undefined ? 'report' : 'table';
  if (what === 'csv') {
    const bytes = Buffer.from(figuresCsv(both.value, language, tables));
    return ok({ bytes, fileName: `${t('figures.file')}-${from}-${to}.csv`, mediaType: 'text/csv' });
  }
  const drawn = await drawReport(work, both.value, language, { name, tables });
  if (!drawn.ok) return drawn;
  const fileName = `${t(`figures.${name}.file`)}-${from}-${to}.pdf`;
  return ok({ bytes: drawn.value, fileName, mediaType: 'application/pdf' });
}
