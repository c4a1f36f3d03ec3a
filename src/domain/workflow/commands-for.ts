import type { CaseCommand } from '../case/command.ts';
import { type CaseKind, caseKinds, isOfPerson } from '../case/kind.ts';

type Type = CaseCommand['type'];

/** What belongs to a person's own matter. */
const ofPersons = caseKinds.filter(isOfPerson);

const art19: readonly CaseKind[] = ['rectification', 'erasure', 'restriction', 'objection'];

/** The commands that only some kinds of case know; all others are common to all. */
const ofKinds: Partial<Readonly<Record<Type, readonly CaseKind[]>>> = {
  'take-measure': [...art19, 'portability', 'complaint', 'automated-decision'],
  'list-recipient': art19,
  'tell-recipient': art19,
  'excuse-recipient': art19,
  'declare-no-recipients': art19,
  restrict: art19,
  'decide-refusal': [...art19, 'access', 'portability', 'automated-decision'],
  'withdraw-refusal': [...art19, 'access', 'portability', 'automated-decision'],
  extend: ofPersons,
  pause: ofPersons,
  'decide-role': ofPersons,
  'waive-identity': ofPersons,
  'ask-identity': ofPersons,
  'confirm-identity': ofPersons,
  'fail-identity': ofPersons,
  'assess-portability': ['portability'],
  'weigh-objection': ['objection'],
  'stop-marketing': ['marketing-objection'],
  'enter-suppression': ['marketing-objection'],
  'review-decision': ['automated-decision'],
  'appoint-representative': ['complaint'],
  'describe-options': ['complaint'],
  'find-complaint': ['complaint'],
  'choose-remedy': ['complaint'],
  'carry-out-remedy': ['complaint'],
  'describe-inquiry': ['authority-inquiry'],
  'describe-breach': ['breach'],
  'assess-risk': ['breach'],
  'decide-notification': ['breach'],
  'record-notification': ['breach'],
  'supplement-notification': ['breach'],
  'decide-communication': ['breach'],
  'record-communication': ['breach'],
  'list-persons': ['breach'],
  'list-controller': ['breach'],
  'drop-controller': ['breach'],
  'tell-controller': ['breach'],
};

/** Whether a case of a kind knows a command at all. */
export const isCommandFor = (kind: CaseKind, command: Type): boolean =>
  ofKinds[command]?.includes(kind) ?? true;
