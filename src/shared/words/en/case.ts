import type { CaseKind } from '#domain/case/kind.ts';
import type { Channel } from '#domain/case/opening.ts';
import type { Status } from '#domain/case/case.ts';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';

export const kinds = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction of processing',
  portability: 'Data portability',
  objection: 'Objection',
  'marketing-objection': 'Objection to direct marketing',
  'automated-decision': 'Automated decision',
  complaint: 'Complaint',
  breach: 'Personal data breach',
  question: 'Question',
  'authority-inquiry': 'Inquiry from an authority',
} satisfies Record<CaseKind, string>;

export const statuses = {
  open: 'In progress',
  waiting: 'Waiting for reply',
  closed: 'Closed',
} satisfies Record<Status, string>;

export const channels = {
  email: 'E-mail',
  phone: 'Telephone',
  letter: 'Letter',
  visit: 'Visit',
} satisfies Record<Channel, string>;

export const outcomes = {
  granted: 'Granted',
  partly: 'Granted in part',
  refused: 'Refused',
  answered: 'Answered',
  documented: 'Documented',
  'no-breach': 'No breach',
  forwarded: 'Forwarded to the controller',
  withdrawn: 'Withdrawn',
  'not-identifiable': 'Cannot be identified',
} satisfies Record<Outcome, string>;

export const letters = {
  acknowledgement: 'Acknowledgement',
  'identity-request': 'Question about identity',
  'fee-notice': 'Notice of a fee',
  'delay-apology': 'Apology for a delay',
  extension: 'Notice of extension',
  forwarding: 'Notice of forwarding',
  'access-summary': 'Summary of personal data',
  rectification: 'Notice of rectification',
  erasure: 'Notice of erasure',
  restriction: 'Notice of restriction',
  'restriction-lifting': 'Notice that the restriction ends',
  portability: 'Cover letter to transmitted data',
  objection: 'Notice on an objection',
  'marketing-stop': 'Notice that marketing has stopped',
  'human-review': 'Notice of human review',
  refusal: 'Refusal',
  'complaint-contact': 'Contact about a complaint',
  'complaint-answer': 'Answer to a complaint',
  'question-answer': 'Answer to a question',
  'authority-answer': 'Answer to an authority',
  'breach-notification': 'Basis for the notification of the breach',
  'breach-to-persons': 'Information to the persons',
  'breach-to-controller': 'Notice to the controller',
} satisfies Record<LetterKind, string>;
