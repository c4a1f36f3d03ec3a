import type { Case } from '../case/case.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import { workflowOf } from '../workflow/workflow-of.ts';

/** The letters a case can issue: by its kind, and by whose data they are. */
export const lettersFor = (subject: Pick<Case, 'kind' | 'role'>): readonly LetterKind[] =>
  workflowOf(subject).letters;
