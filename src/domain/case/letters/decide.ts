import { isAnswer, isDisclosing } from '../../workflow/answers.ts';
import { workflowOf } from '../../workflow/workflow-of.ts';
import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import { refuseDisclosure } from '../disclosure.ts';
import type { CaseRefusal } from '../refusal.ts';
import type { Decisions } from '../topic.ts';
import type { LetterCommand } from './command.ts';
import type { LetterKind } from './letter-kinds.ts';

/** What a command on a case's letters does; see `decide`. */
export const letterDecisions: Decisions<LetterCommand, Case> = {
  'issue-letter': (before, { type: __, ...facts }) =>
    refuseLetter(before, facts.kind) ?? ok([{ type: 'letter-issued', ...facts }]),
};

/**
 * Refuses a letter that may not leave: one its kind of case does not know, an answer before it is known whose data they
 * are, and one that discloses while the gate is shut (`disclosure.ts`). Of a closed case only the telling that a
 * restriction ends may still go (Art. 18(3)).
 */
export function refuseLetter(
  before: Case,
  letter: LetterKind,
): { readonly ok: false; readonly error: CaseRefusal } | undefined {
  const { kind, reference, role } = before;
  if (before.state === 'closed' && letter !== 'restriction-lifting') {
    return refuse({ code: 'case-closed', reference });
  }
  if (role.is === 'undecided' && (isAnswer(letter, kind) || letter === 'refusal')) {
    return refuse({ code: 'role-undecided' });
  }
  if (!workflowOf(before).letters.includes(letter)) {
    return refuse({ code: 'letter-not-for-kind', kind: letter, caseKind: kind });
  }
  return isDisclosing(letter) ? refuseDisclosure(before) : undefined;
}
