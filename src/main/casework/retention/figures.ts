import { type Language } from '#domain/case/case.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { countFigures, type Figure, type FigureRow } from '#domain/retention/figure.ts';
import { wordsFor } from '#shared/words/words.ts';
import { csvForPeople } from '../../csv/write-csv.ts';
import type { Work } from '../work.ts';
import { figuresIn } from './figure-in.ts';

/** Cases counted by year of receipt and kind: those there are, and what is left of those that are gone. */
export const caseFigures = (work: Work): readonly FigureRow[] => countFigures(allFigures(work));

function* allFigures(work: Work): Generator<Figure> {
  const { book } = work;
  const figureIn = figuresIn(work);
  for (const fate of book.fates()) yield figureIn(fate);
  for (const { figure } of book.disposals) if (figure) yield figure;
}

const counts = ['received', 'open', 'inTime', 'late', 'extended'] as const;

/** The figures as a table for a spreadsheet. */
export function exportFigures(work: Work, language: Language) {
  const t = wordsFor(language);
  const head = [
    t('retention.figures.year'),
    t('retention.figures.kind'),
    ...counts.map((count) => t(`retention.figures.${count}`)),
    ...outcomes.map((outcome) => t(`case.outcomes.${outcome}`)),
  ];
  const rows = caseFigures(work).map((row) => [
    row.year,
    t(`case.kinds.${row.kind}`),
    ...counts.map((count) => String(row[count])),
    ...outcomes.map((outcome) => String(row.outcomes[outcome] ?? 0)),
  ]);
  const text = csvForPeople([head, ...rows], ';');
  return { bytes: Buffer.from(text), fileName: t('retention.figures.file') };
}
