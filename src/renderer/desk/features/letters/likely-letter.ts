import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { answersOf } from '#domain/workflow/answers.ts';
import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';

/** The letters by which a step is taken, the likeliest first; a step that no letter takes has none. */
const takenBy = (check: CheckId, { kind, identity, proposal }: CaseView): readonly LetterKind[] => {
  switch (check) {
    case 'identity-settled':
      return identity.state === 'asked' ? ['identity-request'] : [];
    case 'forwarded':
      return ['forwarding'];
    case 'controller-told':
      return ['breach-to-controller'];
    case 'complainant-contacted':
      return ['complaint-contact'];
    case 'authority-notified':
    case 'notification-complete':
      return ['breach-notification'];
    case 'persons-informed':
      return ['breach-to-persons'];
    case 'answered':
      return proposal.outcome === 'refused' ? ['refusal', ...answersOf(kind)] : answersOf(kind);
    case 'reasons-told':
      return ['refusal'];
    default:
      return [];
  }
};

/** The letters that end the work on a case that is not answered to a requester. */
const ending: readonly LetterKind[] = ['forwarding', 'breach-to-controller', 'breach-notification'];

/**
 * The letter to begin with, always one that the case can issue: the one that the next step asks for; before anything was
 * done the receipt; else the one that a later step asks for.
 *
 * @param next the first step that is not done, if there is one
 */
export function likelyLetter(view: CaseView, next?: CheckId): LetterKind {
  const { letters } = view.workflow;
  const issued = new Set(view.documents.map(({ kind }) => kind));
  const open = view.checklist.flatMap(({ check, met }) => (met ? [] : [check]));
  const asked = (checks: readonly CheckId[]) =>
    checks.flatMap((check) => takenBy(check, view)).filter((letter) => letters.includes(letter));
  const untouched = view.data.length === 0 && !issued.has('acknowledgement');
  const likely = [
    ...asked(next ? [next] : []).filter((letter) => !issued.has(letter)),
    ...(untouched ? (['acknowledgement'] as const) : []),
    ...asked(open).filter((letter) => !issued.has(letter)),
    ...asked(open),
    ...answersOf(view.kind),
    ...ending,
    ...letters,
  ];
  return likely.find((letter) => letters.includes(letter)) ?? 'acknowledgement';
}
