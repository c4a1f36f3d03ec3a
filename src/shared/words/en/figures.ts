import type { PauseCategory } from '#domain/case/clock/clock-event.ts';
import type { LateCause } from '#domain/figures/late-cause.ts';
import type { Age, BreachStanding, Totals } from '#domain/figures/period-figures.ts';
import type { Told } from '#domain/retention/figure-details.ts';

/** The tables of the figures: what each is called, and what its numbers are of. */
export const titles = {
  totals: 'In brief',
  kinds: 'Received and answered, by kind',
  times: 'Days to answer, by kind',
  late: 'Answered late, by cause',
  outcomes: 'Outcome',
  weeks: 'Received and answered, by week',
  ages: 'Open cases, by age',
  extensions: 'Extensions, by reason',
  pauses: 'Pauses, by what was waited for',
  refusals: 'Refusals, by ground',
  complaints: 'Complaints and remedies',
  breaches: 'Breaches and notification',
  identity: 'How identity was settled',
  answers: 'How the answer was given',
  handlers: 'By handler',
};

export const glosses = {
  totals:
    'Received counts on the day it reached the company, answered on the day of the first answer of substance once the case has been closed. Days are those where the controller is.',
  kinds:
    'All cases by what they are about. In time is by the due date in the register of cases (Article 12(3), for breaches 33(1)).',
  times:
    'Days from receipt to the answer, where one was owed. The median: half were answered so quickly. 90 %: nine in ten were.',
  late: 'Why the answer came too late, as far as the dates tell: after an extension, after a pause, or without either. Breaches: after 72 hours (Article 33(1)).',
  outcomes: 'How what was answered in the period ended: granted, refused, withdrawn and so on.',
  weeks: 'The load: what came in and what was answered each week, Monday to Sunday.',
  ages: 'What was open when the period ended, by days since it was received.',
  extensions:
    'Notices of a longer period (Article 12(3)) given in the period. A reason has the name it was given among the saved ones.',
  pauses:
    'Pauses that began in the period, by what was waited for from the requester, and the days of those that have ended.',
  refusals:
    'The grounds of refusal in what was answered in the period (Article 12(4)). A case can have several.',
  complaints:
    'Complaints answered in the period: whether they were right, and whether the remedy has been carried out.',
  breaches:
    'Breaches the company became aware of in the period: notified within 72 hours, later or not at all, with reasons (Article 33(1)).',
  identity:
    'Requests answered in the period: whether identity had to be settled (Article 12(6)), and whether it could be.',
  answers: 'Requests answered in the period: how the first answer was given (Article 12(1)).',
  handlers:
    'Open and closed cases by who handles them. Cases that are disposed of or confidential are not among them.',
} satisfies Record<keyof typeof titles, string>;

export const columns = {
  what: 'What',
  kind: 'Kind',
  week: 'Week',
  reason: 'Reason',
  handler: 'Handler',
  now: 'The period',
  before: 'The period before',
  median: 'Median',
  ninetieth: '90 %',
  beforeOf: '{{name}}, the period before',
  pauses: 'Pauses',
  days: 'Days',
  refused: 'The whole request',
  partly: 'A part of it',
};

export const totals = {
  received: 'Received',
  answered: 'Answered',
  inTime: 'In time',
  late: 'Late',
  notOwed: 'No answer owed',
  open: 'Open at the end of the period',
  overdue: 'Overdue at the end of the period',
  extended: 'Extended',
} satisfies Record<keyof Totals, string>;

export const lateCauses = {
  'breach-explained': 'Breach, with reasons for the delay',
  'breach-unexplained': 'Breach, without reasons for the delay',
  extended: 'In spite of an extension',
  paused: 'After a pause, not extended',
  'not-extended': 'Neither extended nor paused',
  'not-extendable': 'Cannot be extended',
} satisfies Record<LateCause, string>;

export const ages = {
  week: '0–7 days',
  month: '8–30 days',
  quarter: '31–90 days',
  older: 'More than 90 days',
} satisfies Record<Age, string>;

export const findings = {
  upheld: 'Upheld',
  partly: 'Upheld in part',
  'not-upheld': 'Not upheld',
} satisfies Record<Told<'finding'>, string>;

export const remedies = {
  chosen: 'Remedy chosen, not carried out',
  'carried-out': 'Remedy carried out',
} satisfies Record<Told<'remedy'>, string>;

export const breaches = {
  'in-time': 'Notified within 72 hours',
  'late-explained': 'Notified later, with reasons',
  'late-unexplained': 'Notified later, without reasons',
  'not-notified': 'Need not be notified',
  undecided: 'Not decided',
  'no-breach': 'Was no breach',
} satisfies Record<BreachStanding, string>;

/** Why they need not be notified, as rows under that; the reasons' own words follow. */
export const because = 'Not notified: {{reason}}';
export const unstated = 'reasons stated in the case';

export const identity = {
  'not-needed': 'Had not to be settled',
  asked: 'Asked for, not answered',
  confirmed: 'Confirmed',
  failed: 'Could not be confirmed',
} satisfies Record<Told<'identity'>, string>;

export const answeredBy = {
  'by-letter': 'Letter from Ombud',
  email: 'E-mail',
  phone: 'Telephone',
  letter: 'Another letter',
  visit: 'Visit',
} satisfies Record<Told<'answeredBy'>, string>;

export const ownWords = 'In words of its own';
export const nobody = 'Nobody';

/** What was waited for. */
export const pauses = {
  identity: 'Proof of identity',
  clarification: 'A clarification',
  authority: 'Proof of authority',
  other: 'A reply',
} satisfies Record<PauseCategory, string>;

/** Which cases the numbers are of. */
export const counted = {
  book_one: '{{count}} case in the book was received in the period.',
  book_other: '{{count}} cases in the book were received in the period.',
  disposed_one: '{{count}} case that has been disposed of is counted.',
  disposed_other: '{{count}} cases that have been disposed of are counted.',
  confidential_one:
    '{{count}} case is confidential, not open to whoever counts, and counts as received only.',
  confidential_other:
    '{{count}} cases are confidential, not open to whoever counts, and count as received only.',
  monthOnly_one:
    'Of {{count}} disposed case the month alone is known; it counts on the first of the month.',
  monthOnly_other:
    'Of {{count}} disposed cases the month alone is known; they count on the first of the month.',
  until: 'The period is running. The numbers are up to and including {{day}}.',
};

export const file = 'figures';

export const week = 'week {{week}}, {{year}}';
export const none = 'None in the period.';
export const alternative = 'Chart: {{title}} ({{series}}). The numbers are in the table after it.';
export const reference = 'Figures {{from}}–{{to}}';

/** The report of the year: for management and the board. */
export const report = {
  title: 'Data protection: requests, complaints and breaches {{from}} – {{to}}',
  addressee: 'Management and the board',
  intro:
    'How requests from individuals, complaints and personal data breaches were handled from {{from}} to {{to}}, compared with the period before. The numbers are counted from the register of cases and name no person.',
  file: 'report',
};

/** One of the tables by itself. */
export const table = {
  title: 'Figures {{from}} – {{to}}',
  addressee: 'For the file',
  intro: 'From the register of cases, {{from}} to {{to}}, compared with the period before.',
  file: 'chart',
};

/** What an authority asks in supervision of the right of access. */
export const supervision = {
  title: 'The right of access {{from}} – {{to}}',
  addressee: 'Integritetsskyddsmyndigheten',
  intro:
    'Requests for access under Article 15 from {{from}} to {{to}}: how many they were, how many were answered within the time of Article 12(3), extensions and their reasons, how identity was settled, refusals with their grounds, and how the answers were given. Only cases of access are counted.',
  file: 'supervision',
  cases: 'cases',
  records: 'records',
  recordsReason: 'Answers on the right of access',
  asked: 'What supervisory authorities ask',
  question: 'Question',
  answer: 'Answered by',
  source: 'Source',
  questions: {
    volume: 'How many requests for access came in, and how many were answered?',
    time: 'How long did the answers take, was the time of Article 12(3) kept, and why not?',
    extensions: 'When was the time extended or paused, and for which reasons?',
    identity: 'How often was more asked for to settle identity, and could it be settled?',
    limits: 'On which grounds was something, or all of it, not given out?',
    form: 'In which way were the answers given?',
    search: 'Were the data looked for wherever they may be, internal correspondence too?',
    specific:
      'Was the person told of the processing that concerns them: purposes, categories, recipients, storage, source, transfers to third countries?',
    plain:
      'Were data that are hard to understand explained in a language that the person understands?',
    procedure: 'Is there a written procedure for requests for access?',
    kept: 'How long are the documents of a request kept, and why so long?',
    guidelines: 'Do those who answer know Guidelines 01/2022, and use them?',
  },
  answers: {
    records: 'The records of the cases answered last, without names; all of them on request',
    own: 'Not in the book of cases; the company answers it separately',
  },
  sources: {
    'edpb-report':
      'EDPB, report on the implementation of the right of access by controllers (coordinated enforcement action 2024), 20 January 2025',
    'edpb-guidelines':
      'EDPB, Guidelines 01/2022 on data subject rights – Right of access, 28 March 2023',
    'imy-spotify': 'IMY, decision on Spotify AB (DI-2019-6696), 12 June 2023',
  },
};
