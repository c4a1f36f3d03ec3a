import type { Purpose, RecordOfProcessing } from './record-of-processing.ts';

/** Those of the purposes that rest on a legitimate interest (Art. 6(1)(f)): the interest and its weighing are owed. */
export const interested = (
  purposes: readonly Purpose[],
  { legalBases }: Pick<RecordOfProcessing, 'legalBases'>,
): readonly Purpose[] =>
  purposes.filter(({ legalBasis }) =>
    legalBases.some(({ id, article }) => id === legalBasis && isInterest(article)),
  );

/** Whether an article, as the English text cites it, is Art. 6(1)(f). */
const isInterest = (article: string): boolean =>
  /^6\(1\)(?:\(f\)|f)/.test(article.replaceAll(/\s/g, ''));
