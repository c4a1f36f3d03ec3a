import type { Case } from '../case/case.ts';
import { caseKinds } from '../case/kind.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import { workflowOf } from '../workflow/workflow-of.ts';

/** The letters a case can issue: by its kind, and by whose data they are. */
export const lettersFor = (subject: Pick<Case, 'kind' | 'role'>): readonly LetterKind[] =>
  workflowOf(subject).letters;

const roles: readonly Case['role'][] = [
  { is: 'controller', reason: '' },
  { is: 'processor', controller: '', reason: '' },
];

/** What a case can be that issues a letter: the first kind and role that know it. Throws on a letter no workflow has. */
export function caseIssuing(letter: LetterKind): Pick<Case, 'kind' | 'role'> {
  const all = caseKinds.flatMap((kind) => roles.map((role) => ({ kind, role })));
  const found = all.find((subject) => lettersFor(subject).includes(letter));
  if (!found) throw new Error(`No case issues ${letter}`);
  return found;
}
