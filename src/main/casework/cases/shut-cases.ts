import type { Work } from '../work.ts';

/** The confidential cases that stand and that whoever is at work does not open: what everybody sees of them. */
export function shutCases({ book }: Pick<Work, 'book'>) {
  const gone = new Set(book.disposals.map(({ reference }) => reference));
  return book.confidential.filter(
    ({ caseId, reference }) => book.summary(caseId) === undefined && !gone.has(reference),
  );
}
