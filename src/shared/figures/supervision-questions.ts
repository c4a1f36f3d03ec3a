import type { FigureId } from './figure-table.ts';

/** What the questions are taken from: public decisions, reports and guidelines. Titles and dates are in `words/figures`. */
export const supervisionSources = ['edpb-report', 'edpb-guidelines', 'imy-spotify'] as const;
type Source = (typeof supervisionSources)[number];

/** A question and what answers it: figures, records of cases, or nothing in the book. */
export interface SupervisionQuestion {
  readonly id: string;
  readonly source: Source;
  readonly answer: readonly FigureId[] | 'records' | 'own';
}

/**
 * What authorities have asked in supervision of the right of access (Art. 12 and 15 GDPR): the coordinated action of 2024 and
 * its report, the guidelines it was held against, and IMY's decision on Spotify. In words of our own, in `words/figures`.
 */
export const supervisionQuestions = [
  { id: 'volume', source: 'edpb-report', answer: ['totals'] },
  { id: 'time', source: 'imy-spotify', answer: ['times', 'late'] },
  { id: 'extensions', source: 'edpb-guidelines', answer: ['extensions', 'pauses'] },
  { id: 'identity', source: 'edpb-report', answer: ['identity'] },
  { id: 'limits', source: 'edpb-report', answer: ['refusals'] },
  { id: 'form', source: 'edpb-guidelines', answer: ['answers'] },
  { id: 'search', source: 'edpb-report', answer: 'records' },
  { id: 'specific', source: 'imy-spotify', answer: 'records' },
  { id: 'plain', source: 'imy-spotify', answer: 'records' },
  { id: 'procedure', source: 'edpb-report', answer: 'own' },
  { id: 'kept', source: 'edpb-report', answer: 'own' },
  { id: 'guidelines', source: 'edpb-report', answer: 'own' },
] as const satisfies readonly SupervisionQuestion[];

/** The tables that answer one of the questions. */
export const supervisionFigures: readonly FigureId[] = supervisionQuestions.flatMap(
  ({ answer }: SupervisionQuestion) => (typeof answer === 'string' ? [] : answer),
);
