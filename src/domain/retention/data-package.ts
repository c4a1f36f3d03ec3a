import type { Case } from '../case/case.ts';
import type { CaseDocument } from '../case/document.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';

/** The letters that say what data there are: with the collected files they are the data package. */
const telling: readonly LetterKind[] = ['access-summary', 'portability'];

/** Whether a letter of this kind holds a copy of the person's data (Art. 15(3), 20(1)). */
export const tellsData = (kind: LetterKind): boolean => telling.includes(kind);

/** The files that go before the case does: what was collected, withdrawn again or not, and what was given out. */
export const dataPackage = ({
  collections,
  withdrawnData,
  letters,
}: Pick<Case, 'collections' | 'withdrawnData' | 'letters'>): readonly CaseDocument[] => [
  ...collections.map(({ document }) => document),
  ...withdrawnData,
  ...letters
    .filter(({ kind, disposedAt }) => tellsData(kind) && disposedAt === undefined)
    .map(({ document }) => document),
];
