import type { Work } from '../work.ts';

/** The confidential cases that stand and that whoever is at work does not open: what everybody sees of them. */
export const shutCases = ({ book }: Pick<Work, 'book'>) =>
  book.confidential.filter(({ caseId }) => book.summary(caseId) === undefined);
