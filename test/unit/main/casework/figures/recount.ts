import type { PeriodFigures } from '#domain/figures/period-figures.ts';
import type { Period } from '#domain/figures/period.ts';
import { savedReason } from '../../../../factories/books/wandered-book.ts';
import { daysFrom, type Retold } from './retold.ts';

interface Now {
  readonly at: string;
  /** The controller's zone. */
  readonly zone: string;
}

/**
 * The figures of a period counted by another hand: from cases as their logs tell them, one plain question after another, with none of
 * the counting that it is held against. Rows that have nothing are left out, as the page leaves them out.
 */
export function recount(cases: readonly Retold[], { from, to }: Period, { at, zone }: Now) {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const until = to < today ? to : today;
  /** The instant until which it is counted: the last second of the last day, or now. */
  const asOf =
    to < today
      ? Temporal.PlainDate.from(to)
          .add({ days: 1 })
          .toZonedDateTime(zone)
          .subtract({ seconds: 1 })
          .toInstant()
          .toString()
      : at;
  const within = (day: string | undefined) => day !== undefined && from <= day && day <= to;
  const known = cases.filter(({ fate }) => fate !== 'confidential');
  const received = cases.filter(({ receivedOn }) => within(receivedOn));
  const answered = known.filter(({ answer }) => within(answer?.on));
  const wasOpen = known.filter(
    ({ receivedOn, closedOn }) => receivedOn <= to && (closedOn === undefined || closedOn > to),
  );

  const totals = (keep: (one: Retold) => boolean) => ({
    received: received.filter(keep).length,
    answered: answered.filter(keep).length,
    inTime: answered.filter((one) => keep(one) && one.answer?.owed && !one.answer.late).length,
    late: answered.filter((one) => keep(one) && one.answer?.late).length,
    notOwed: answered.filter((one) => keep(one) && !one.answer?.owed).length,
    open: wasOpen.filter(keep).length,
    // Nothing is left of when a case that is gone was due.
    overdue: wasOpen.filter((one) => keep(one) && one.fate === 'book' && one.isLate(asOf)).length,
    extended: known.filter((one) => keep(one) && within(one.extension?.on)).length,
  });
  const some = (row: ReturnType<typeof totals>) =>
    row.received + row.answered + row.open + row.extended > 0;

  const byKind = [...new Set(cases.map(({ kind }) => kind))].map((kind) => {
    const days = answered
      .filter((one) => one.kind === kind && one.answer?.owed)
      .map((one) => daysFrom(one.receivedOn, one.answer?.on ?? ''))
      .toSorted((one, other) => one - other);
    return { kind, ...totals((one) => one.kind === kind), ...middles(days) };
  });
  const handlers = [...new Set(cases.map(({ handler }) => handler))].map((handler) => ({
    handler,
    ...totals((one) => one.fate === 'book' && one.handler === handler),
  }));
  const complaints = answered.filter(({ kind }) => kind === 'complaint');
  const requests = answered.filter(({ kind }) => !unidentified.includes(kind));
  const breaches = known.filter(({ kind, receivedOn }) => kind === 'breach' && within(receivedOn));
  const reasons = known
    .filter(({ extension }) => within(extension?.on))
    .map(({ extension }) => (extension?.reason === savedReason.text ? savedReason.name : ''));
  const pauses = known.flatMap((one) => one.pauses).filter(({ on }) => within(on));
  const grounds = (refused: boolean) =>
    tally(
      answered
        .filter(({ outcome }) => (outcome === 'refused') === refused)
        .flatMap((one) => one.grounds),
    );

  return {
    period: { from, to },
    until,
    ...totals(() => true),
    counted: {
      book: received.filter(({ fate }) => fate === 'book').length,
      disposed: received.filter(({ fate }) => fate === 'disposed').length,
      confidential: received.filter(({ fate }) => fate === 'confidential').length,
    },
    monthOnly: 0,
    byKind: byKind.filter(some),
    outcomes: tally(answered.map(({ outcome }) => outcome)),
    lateBecause: tally(answered.filter(({ answer }) => answer?.late).map(causeOf)),
    weeks: weeks({ from, to: until }, received, answered),
    openByAge: tally(wasOpen.map(({ receivedOn }) => ageOf(daysFrom(receivedOn, until)))),
    extensions: Object.entries(tally(reasons)).map(([reason, count]) => ({ reason, cases: count })),
    pauses: Object.entries(tally(pauses.map(({ category }) => category))).map(
      ([category, count]) => ({
        category,
        pauses: count,
        days: pauses
          .filter((one) => one.category === category)
          .reduce((sum, { days }) => sum + days, 0),
      }),
    ),
    refusals: Object.keys({ ...grounds(true), ...grounds(false) }).map((ground) => ({
      ground,
      refused: grounds(true)[ground] ?? 0,
      partly: grounds(false)[ground] ?? 0,
    })),
    findings: tally(complaints.map(({ finding }) => finding)),
    remedies: tally(complaints.map(({ remedy }) => remedy)),
    breaches: tally(breaches.map(standingOf)),
    unnotified: tally(
      breaches
        .filter((one) => standingOf(one) === 'not-notified')
        .map(({ notNotified }) => notNotified),
    ),
    identity: tally(requests.map(({ identity }) => identity && identities[identity])),
    answeredBy: tally(requests.map(({ answeredBy }) => answeredBy)),
    handlers: handlers.filter(some),
  };
}

/** The figures with their lists in an order of their own: which row stands first is no number. */
export const unordered = (figures: PeriodFigures | ReturnType<typeof recount>) => ({
  ...figures,
  byKind: sorted(figures.byKind),
  extensions: sorted(figures.extensions),
  pauses: sorted(figures.pauses),
  refusals: sorted(figures.refusals),
  handlers: sorted(figures.handlers ?? []),
});

/** By what a row is called, which is what it has in words. */
const sorted = (rows: readonly object[]) =>
  Object.fromEntries(
    rows.map((row) => [Object.values(row).find((value) => typeof value === 'string'), row]),
  );

/** Of whom it does not matter who they are (Art. 12(6)). */
const unidentified: readonly string[] = [
  'marketing-objection',
  'complaint',
  'breach',
  'question',
  'authority-inquiry',
];

const identities = {
  'identity-waived': 'not-needed',
  'identity-asked': 'asked',
  'identity-confirmed': 'confirmed',
  'identity-failed': 'failed',
} as const;

const tally = (names: readonly (string | undefined)[]) =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) =>
      name === undefined ? [] : [[name, names.filter((other) => other === name).length] as const],
    ),
  );

function middles(days: readonly number[]) {
  if (days.length === 0) return {};
  const half = days.length / 2;
  const median = Number.isInteger(half)
    ? ((days[half - 1] ?? 0) + (days[half] ?? 0)) / 2
    : days[Math.floor(half)];
  return { median, ninetieth: days[Math.ceil(days.length * 0.9) - 1] };
}

function ageOf(days: number) {
  if (days > 90) return 'older';
  if (days > 30) return 'quarter';
  return days > 7 ? 'month' : 'week';
}

function standingOf({ outcome, notified, notNotified }: Retold) {
  if (outcome === 'no-breach') return 'no-breach';
  if (!notified) return notNotified === undefined ? 'undecided' : 'not-notified';
  if (!notified.late) return 'in-time';
  return notified.explained ? 'late-explained' : 'late-unexplained';
}

function causeOf({ kind, notified, extension, pauses }: Retold) {
  if (kind === 'breach') {
    return notified?.late && notified.explained ? 'breach-explained' : 'breach-unexplained';
  }
  if (extension) return 'extended';
  if (pauses.length > 0) return 'paused';
  return ['marketing-objection', 'authority-inquiry'].includes(kind)
    ? 'not-extendable'
    : 'not-extended';
}

function weeks({ from, to }: Period, received: readonly Retold[], answered: readonly Retold[]) {
  const rows = [];
  const start = Temporal.PlainDate.from(from);
  for (
    let monday = start.subtract({ days: start.dayOfWeek - 1 });
    monday.toString() <= to;
    monday = monday.add({ days: 7 })
  ) {
    const week = monday.toString();
    const next = monday.add({ days: 7 }).toString();
    const isOf = (day = '') => day >= week && day < next;
    rows.push({
      week,
      received: received.filter(({ receivedOn }) => isOf(receivedOn)).length,
      answered: answered.filter(({ answer }) => isOf(answer?.on)).length,
    });
  }
  return rows;
}
