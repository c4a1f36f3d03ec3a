import { isAnswer, isDisclosing } from '../../workflow/answers.ts';
import { workflowOf } from '../../workflow/workflow-of.ts';
import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import { refuseDisclosure } from '../disclosure.ts';
import { draftOf } from '../drafting/facts.ts';
import type { CaseRefusal } from '../refusal.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { LetterCommand } from './command.ts';
import type { LetterKind } from './letter-kinds.ts';

/** What a command on a case's letters does; see `decide`. */
export const letterDecisions: Decisions<LetterCommand, Case> = {
  'issue-letter': (before, command, decision) =>
    refuseLetter(before, command.kind) ?? issueLetter(before, command, decision),
};

/** A letter issued again says why and stands in place of the last; where a second person must approve, one has. */
function issueLetter(
  before: Case,
  { type: _, content, reason = '', ...letter }: LetterCommand,
  { reviewRequired }: Decision,
): Decided {
  const { kind, language } = letter;
  const draft = draftOf(before.drafts, kind, language);
  const approved = draft && draft.approvedBy !== undefined && draft.content === content;
  if (reviewRequired && !approved) return refuse({ code: 'approval-missing', kind });
  const earlier = before.letters.filter((one) => one.kind === kind && one.language === language);
  const last = earlier.at(-1);
  const unexplained = last && wordless(reason);
  if (unexplained) return unexplained;
  const findings = letter.findings ?? [];
  if (findings.some((finding) => !finding.reason.trim())) {
    return refuse({ code: 'reason-missing' });
  }
  return ok([
    {
      type: 'letter-issued',
      ...letter,
      version: earlier.length + 1,
      ...(last ? { replaces: last.document.id, reason } : {}),
      ...(approved && draft.approvedBy !== undefined
        ? { draftedBy: draft.draftedBy, approvedBy: draft.approvedBy }
        : {}),
    },
  ]);
}

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
