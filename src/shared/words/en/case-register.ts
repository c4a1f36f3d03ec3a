import type { Language } from '#domain/language.ts';
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
  'not-owed': 'No answer owed',
  running: 'Running',
  overdue: 'Overdue',
} satisfies Record<Punctuality, string>;

export const languages = { sv: 'Swedish', en: 'English' } satisfies Record<Language, string>;

/** What Art. 33(5) wants documented of each breach. */
export const breachColumns = {
  reference: 'Reference',
  status: 'Status',
  awareAt: 'Aware',
  due: 'To be notified by',
  beganAt: 'Began',
  endedAt: 'Ended',
  nature: 'What happened',
  types: 'Type of breach',
  cause: 'Cause',
  groups: 'Groups concerned',
  persons: 'Persons concerned',
  data: 'Which data',
  records: 'Number of records',
  consequences: 'Effects',
  measuresTaken: 'Measures taken',
  measuresPlanned: 'Measures planned',
  likelihood: 'Likelihood',
  severity: 'Severity',
  risk: 'Risk',
  riskReasons: 'Reasons for the assessment',
  notify: 'To be notified to the authority',
  notifyReasons: 'Reasons for the decision',
  notifiedAt: 'Notified',
  delayReasons: 'Reasons for the delay',
  supplementedAt: 'Last supplemented',
  inform: 'Persons to be told',
  exception: 'Exception',
  informReasons: 'Reasons',
  informedAt: 'Told',
  controllerToldAt: 'Controller told',
  handler: 'Handler',
};

export const answers = { yes: 'Yes', no: 'No' };
