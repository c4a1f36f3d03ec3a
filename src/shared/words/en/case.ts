import type { CaseKind } from '#domain/case/kind.ts';
import type { Channel, LetterKind, Outcome, Status } from '#domain/case/case.ts';

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
  answered: 'Answered',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  forwarded: 'Forwarded to the controller',
  'not-identifiable': 'Cannot be identified',
} satisfies Record<Outcome, string>;

export const letters = {
  acknowledgement: 'Acknowledgement',
  'access-summary': 'Summary of personal data',
} satisfies Record<LetterKind, string>;
