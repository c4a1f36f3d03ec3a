import type { Language } from '#domain/language.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';
import { figureTables } from '#shared/figures/figure-tables.ts';
import type { Both } from '#shared/figures/table-makers.ts';
import { wordsFor } from '#shared/words/words.ts';
import { csvForms, csvForPeople } from '../../csv/write-csv.ts';

/** The figures for a spreadsheet: a table under another, each with its title and an empty row behind it. */
export function figuresCsv(
  both: Both,
  language: Language,
  isWanted: (table: FigureTable) => boolean = () => true,
): string {
  const { delimiter, point } = csvForms[language];
  const written = (value: number | undefined) =>
    value === undefined ? '' : String(value).replace('.', point);
  const rowsOf = ({ title, head, columns, rows }: FigureTable) => [
    [title],
    [head, ...columns],
    ...rows.map(({ label, values }) => [label, ...values.map(written)]),
    [''],
  ];
  const { period } = both.figures;
  const tables = figureTables(both, wordsFor(language)).filter(isWanted).flatMap(rowsOf);
  return csvForPeople([[period.from, period.to], [''], ...tables], delimiter);
}
