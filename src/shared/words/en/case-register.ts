import type { Language } from '#domain/case/case.ts';
import type { Punctuality } from '#domain/case-register/punctuality.ts';

export const columns = {
  reference: 'Reference',
  kind: 'Kind',
  article: 'GDPR article',
  status: 'Status',
  receivedOn: 'Received',
  due: 'Due',
  extendedOn: 'Extended',
  answeredOn: 'Answered',
  closedOn: 'Closed',
  outcome: 'Outcome',
  grounds: 'Ground',
  inTime: 'In time',
  handler: 'Handler',
  channel: 'How it came in',
  language: 'Language',
  requesterName: 'Requester',
  requesterEmail: 'E-mail',
};

export const punctualities = {
  'in-time': 'In time',
  late: 'Late',
  'not-owed': 'Withdrawn',
  running: 'Running',
  overdue: 'Overdue',
} satisfies Record<Punctuality, string>;

export const languages = { sv: 'Swedish', en: 'English' } satisfies Record<Language, string>;
