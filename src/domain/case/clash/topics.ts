import type { CaseEvent } from '../event.ts';
import { riskLevels } from '../breach/facts.ts';
import { all, first, least, none, preferring, type Cautious } from './cautious.ts';

/** One question that has one answer at a time, and how its events answer it. */
interface Answering<E extends CaseEvent> {
  /** What it is about; where a case has several of a sort, with which of them. */
  readonly topic: (event: E) => string;
  /** What has to be alike for two answers to agree; `at` is the event's instant. */
  readonly value: (event: E, at: string) => unknown;
  readonly cautious: Cautious;
}

type Answers = { readonly [T in CaseEvent['type']]?: Answering<Extract<CaseEvent, { type: T }>> };

const pause = {
  topic: () => 'pause',
  // A clock that runs is due earlier.
  cautious: least('clock-resumed', ({ happenedAt }, at) => happenedAt ?? at),
} as const;
const extension = {
  topic: () => 'extension',
  cautious: preferring('extension-withdrawn'),
} as const;
const identity = { topic: () => 'identity', cautious: preferring('identity-failed') } as const;
const representative = { topic: () => 'representative', cautious: none } as const;
const refusal = { topic: () => 'refusal', cautious: none } as const;
const hold = { topic: () => 'hold', cautious: preferring('hold-placed') } as const;
const restriction = {
  topic: () => 'restriction',
  cautious: preferring('processing-restricted'),
} as const;
const leftOut = {
  topic: ({ documentId }: { readonly documentId: string }) => `document:${documentId}`,
  cautious: preferring('document-left-out'),
} as const;

/**
 * The questions of a case that have one answer at a time, and which answer is the cautious one: the earlier due date,
 * what gives out less, what is owed. What stands nowhere here joins: a note, a task, a measure more.
 */
const answers: Answers = {
  'receipt-corrected': {
    topic: () => 'receipt',
    value: ({ to }) => to,
    cautious: least('receipt-corrected', ({ to }) => to),
  },
  // Art. 33(1) is hours, everything else a month.
  'kind-changed': {
    topic: () => 'kind',
    value: ({ to }) => to,
    cautious: preferring('kind-changed', ({ to }) => to === 'breach'),
  },
  'country-overridden': { topic: () => 'country', value: ({ to }) => to, cautious: none },
  'inquiry-described': {
    topic: () => 'answer-day',
    value: ({ answerBy }) => answerBy,
    cautious: least('inquiry-described', ({ answerBy }) => answerBy),
  },
  'period-extended': { ...extension, value: ({ reason }, at) => `${reason} ${at}` },
  'extension-withdrawn': { ...extension, value: () => 'withdrawn' },
  'clock-paused': { ...pause, value: ({ category }) => category },
  'clock-resumed': { ...pause, value: ({ happenedAt }, at) => (happenedAt ?? at).slice(0, 10) },
  'requester-corrected': {
    topic: () => 'requester',
    value: ({ requester }) => requester,
    cautious: none,
  },
  'representative-named': { ...representative, value: ({ name, email }) => [name, email] },
  'representative-removed': { ...representative, value: () => 'removed' },
  'role-decided': {
    topic: () => 'role',
    value: ({ role }) => [role.is, role.is === 'processor' ? role.controller : ''],
    cautious: none,
  },
  'identity-waived': { ...identity, value: () => 'settled' },
  'identity-confirmed': { ...identity, value: () => 'settled' },
  'identity-failed': { ...identity, value: () => 'failed' },
  'refusal-decided': {
    ...refusal,
    value: ({ refusal: { extent, grounds } }) => [extent, grounds.map(({ ground }) => ground)],
  },
  'refusal-withdrawn': { ...refusal, value: () => 'withdrawn' },
  'fee-decided': { topic: () => 'fee', value: ({ amount }) => amount, cautious: none },
  'risk-assessed': {
    topic: () => 'risk',
    value: ({ risk: { likelihood, severity } }) => [likelihood, severity],
    cautious: least(
      'risk-assessed',
      ({ risk }) => -riskLevels.indexOf(risk.likelihood) - riskLevels.indexOf(risk.severity),
    ),
  },
  'breach-described': {
    topic: () => 'breach',
    value: ({ description }) => description,
    cautious: first,
  },
  'notification-decided': {
    topic: () => 'notification',
    value: ({ decision: { notify } }) => notify,
    cautious: preferring('notification-decided', ({ decision }) => decision.notify),
  },
  'authority-notified': {
    topic: () => 'notified',
    value: ({ receipt }) => receipt,
    cautious: first,
  },
  'communication-decided': {
    topic: () => 'communication',
    value: ({ decision: { inform } }) => inform,
    cautious: preferring('communication-decided', ({ decision }) => decision.inform),
  },
  'complaint-found': {
    topic: () => 'finding',
    value: ({ finding: { outcome } }) => outcome,
    cautious: none,
  },
  'remedy-chosen': { topic: () => 'remedy', value: ({ remedy }) => remedy, cautious: first },
  'objection-weighed': {
    topic: () => 'weighing',
    value: ({ weighing: { result } }) => result,
    cautious: preferring('objection-weighed', ({ weighing }) => weighing.result === 'stopped'),
  },
  'decision-reviewed': {
    topic: () => 'review',
    value: ({ review: { result } }) => result,
    cautious: none,
  },
  'processing-restricted': { ...restriction, value: ({ what, ground }) => [what, ground] },
  'restriction-lifted': { ...restriction, value: () => 'lifted' },
  'portability-assessed': {
    topic: ({ set }) => `portable:${set.system}`,
    value: ({ set }) => set,
    cautious: first,
  },
  'area-received': {
    topic: ({ id }) => `area:${id}`,
    value: ({ holdsData, withheld }) => [holdsData, withheld?.ground],
    cautious: preferring('area-received', ({ holdsData }) => holdsData),
  },
  'rows-filtered': {
    topic: ({ documentId, table }) => `rows:${documentId}:${table}`,
    value: ({ type: _, ...filter }) => filter,
    cautious: first,
  },
  'document-left-out': { ...leftOut, value: () => 'out' },
  'document-put-back': { ...leftOut, value: () => 'back' },
  'message-settled': {
    topic: ({ number }) => `message:${number}`,
    value: (event) => (event.as === 'own-case' ? event.reference : event.as),
    cautious: first,
  },
  'letter-issued': {
    topic: ({ kind, language }) => `letter:${kind}:${language}`,
    value: ({ document: { id } }) => id,
    cautious: all,
  },
  'hold-placed': { ...hold, value: () => 'placed' },
  'hold-lifted': { ...hold, value: () => 'lifted' },
};

/** What an event answers, or `undefined` when nothing can contradict it. */
export function answerOf(
  event: CaseEvent,
  at: string,
): { readonly topic: string; readonly value: string; readonly cautious: Cautious } | undefined {
  // The table has a row for exactly this type of event; its type cannot say it of a union.
  const row = answers[event.type] as Answering<CaseEvent> | undefined;
  if (!row) return undefined;
  const { topic, value, cautious } = row;
  return { topic: topic(event), value: JSON.stringify(value(event, at)), cautious };
}
