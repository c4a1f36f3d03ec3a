import { isAnswer, isDisclosing } from '../../workflow/answers.ts';
import { openBeforeRefusing } from '../../workflow/open-checks.ts';
import { workflowOf } from '../../workflow/workflow-of.ts';
import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import { decideExtension } from '../clock/extension.ts';
import { refuseDate } from '../dates.ts';
import { refuseAnswering, refuseDisclosure } from '../disclosure.ts';
import { localDay } from '../../local-day.ts';
import { draftOf } from '../drafting/facts.ts';
import type { CaseRefusal } from '../refusal.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { LetterCommand } from './command.ts';
import { isOfPerson } from '../kind.ts';
import { isPortable } from '../portability/facts.ts';
import { isRestricted, type Restriction } from '../restriction/facts.ts';
import type { LetterKind } from './letter-kinds.ts';

/** What a command on a case's letters does; see `decide`. */
export const letterDecisions: Decisions<LetterCommand, Case> = {
  'issue-letter': (before, command, decision) =>
    refuseLetter(before, command.kind, decision) ?? issueLetter(before, command, decision),
};

/** A letter issued again says why and stands in place of the last; where a second person must approve, one has. */
function issueLetter(
  before: Case,
  { type: _, content, reason = '', extends: because, ...letter }: LetterCommand,
  decision: Decision,
): Decided {
  const { reviewRequired, officer } = decision;
  const { kind, language } = letter;
  const draft = draftOf(before.drafts, kind, language);
  // Where events are signed a name proves nothing: the approval has a key, and it is another's.
  const approved =
    draft?.approvedBy !== undefined &&
    draft.content === content &&
    (officer === undefined || draft.approver !== undefined);
  if (reviewRequired && !approved) return refuse({ code: 'approval-missing', kind });
  const earlier = before.letters.filter((one) => one.kind === kind && one.language === language);
  const last = earlier.at(-1);
  const unexplained = last && wordless(reason);
  if (unexplained) return unexplained;
  const untimely = refuseDate('notice', letter.told?.liftsOn ?? '', decision);
  if (untimely) return untimely;
  const findings = letter.findings ?? [];
  if (findings.some((finding) => !finding.reason.trim())) {
    return refuse({ code: 'reason-missing' });
  }
  const extended = extending(before, kind, because, decision);
  if (!extended.ok) return extended;
  return ok([
    ...extended.value,
    {
      type: 'letter-issued',
      ...letter,
      version: earlier.length + 1,
      ...(last ? { replaces: last.document.id, reason } : {}),
      ...(approved ? { draftedBy: draft.draftedBy, approvedBy: draft.approvedBy } : {}),
    },
  ]);
}

/** The notice of an extension is the extension (Art. 12(3)): where the case has none yet, both are written at once. */
function extending(before: Case, kind: LetterKind, reason = '', decision: Decision): Decided {
  if (kind !== 'extension' || before.state !== 'open') return ok([]);
  if (before.clock.some(({ type }) => type === 'extended')) return ok([]);
  return decideExtension(before, { reason }, decision);
}

/** What a letter's leaving hangs on besides its case. */
export type Standing = Pick<Decision, 'at' | 'zone' | 'dueOf'>;

/**
 * Refuses a letter that may not leave: one its kind of case does not know, an answer before it is known whose data they
 * are or what there is to say, a refusal, fee or restriction that nobody has decided, an apology for a delay there is none of, files to take along
 * where the right covers none, and one that
 * discloses while the gate is shut (`disclosure.ts`). Of a closed case only the telling that a restriction ends may
 * still go (Art. 18(3)).
 */
export function refuseLetter(
  before: Case,
  letter: LetterKind,
  { at, zone, dueOf }: Standing,
): { readonly ok: false; readonly error: CaseRefusal } | undefined {
  const { kind, reference, role, refusal, identity, restriction } = before;
  if (before.state === 'closed' && letter !== 'restriction-lifting') {
    return refuse({ code: 'case-closed', reference });
  }
  if (
    isOfPerson(kind) &&
    role.is === 'undecided' &&
    (isAnswer(letter, kind) || letter === 'refusal')
  ) {
    return refuse({ code: 'role-undecided' });
  }
  if (!workflowOf(before).letters.includes(letter)) {
    return refuse({ code: 'letter-not-for-kind', kind: letter, caseKind: kind });
  }
  if (letter === 'refusal' && !refusal && identity.state !== 'failed') {
    return refuse({ code: 'refusal-undecided' });
  }
  if (letter === 'fee-notice' && !before.fee) return refuse({ code: 'fee-undecided' });
  if (letter === 'refusal') {
    const checks = openBeforeRefusing(before);
    if (checks.length > 0) return refuse({ code: 'checklist-open', checks });
  }
  if (letter === 'delay-apology') {
    const due = dueOf(before);
    if (localDay(at, zone) <= due) return refuse({ code: 'not-late', due });
  }
  return (
    (isDisclosing(letter) ? refuseDisclosure(before) : undefined) ??
    (isAnswer(letter, kind) ? refuseAnswering(before) : undefined) ??
    (letter === 'portability' && !before.portable.some(isPortable)
      ? refuse({ code: 'nothing-portable' })
      : undefined) ??
    (tellsOfNone(letter, restriction) ? refuse({ code: 'not-restricted' }) : undefined)
  );
}

/** That processing is restricted, or that it ends to be, is told of a restriction that stands. */
const tellsOfNone = (letter: LetterKind, restriction: Restriction): boolean =>
  letter === 'restriction'
    ? restriction.state === 'none'
    : letter === 'restriction-lifting' && !isRestricted(restriction);
