import type { RecordedEvent } from '#domain/case/event.ts';
import type { ClockEvent } from '#domain/case/clock/clock-event.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { WanderedCase } from '../../../../factories/books/wandered-book.ts';
import type { workAt } from '../../../../factories/cases/work.ts';

type Work = Awaited<ReturnType<typeof workAt>>['work'];

/** The letters that answer each kind, and a refusal any of them: written down anew, for the figures are held against this. */
const answering: Partial<Record<string, CaseKind>> = {
  'access-summary': 'access',
  rectification: 'rectification',
  erasure: 'erasure',
  restriction: 'restriction',
  portability: 'portability',
  objection: 'objection',
  'marketing-stop': 'marketing-objection',
  'human-review': 'automated-decision',
  'complaint-answer': 'complaint',
  'question-answer': 'question',
  'authority-answer': 'authority-inquiry',
};

/** A case as whoever reads its log from the first line to the last would tell it. */
export type Retold = ReturnType<typeof retold>;

/** Reads a log with nothing of the book's own folding of cases: the law's clock alone is asked, for the due date. */
export function retold({ history, fate }: WanderedCase, work: Work) {
  const last = <T extends RecordedEvent['event']['type']>(...types: readonly T[]) =>
    history.findLast(({ event }) => types.some((type) => type === event.type)) as
      | (RecordedEvent & { event: Extract<RecordedEvent['event'], { type: T }> })
      | undefined;
  const [first] = history;
  if (first?.event.type !== 'case-opened') throw new Error('A log begins with its opening');
  const opening = first.event;
  const kind = last('kind-changed')?.event.to ?? opening.kind;
  const receivedAt = last('receipt-corrected')?.event.to ?? opening.receivedAt;
  const handler = last('case-assigned', 'case-handed-over')?.event.handler ?? opening.handler;
  const country = last('country-overridden')?.event.to ?? '';
  const answerBy = last('inquiry-described')?.event.answerBy;
  const end = last('case-closed', 'case-reopened');
  const closing = end?.event.type === 'case-closed' ? { ...end.event, at: end.at } : undefined;
  const clock = clockOf(history);
  const notified = last('authority-notified');
  const decision = last('notification-decided')?.event.decision;
  const told = last('controller-told');

  const answers = history
    .flatMap(({ event, at }) => {
      if (event.type === 'contact-logged' && event.answers) {
        return [{ at: event.happenedAt ?? at, by: event.channel }];
      }
      if (event.type !== 'letter-issued') return [];
      const isAnswer = event.kind === 'refusal' || answering[event.kind] === kind;
      return isAnswer ? [{ at, by: 'by-letter' }] : [];
    })
    // Of two at the same instant it is the letter.
    .toSorted((one, other) => Number(other.by === 'by-letter') - Number(one.by === 'by-letter'))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const done = [
    ...(kind === 'breach'
      ? [
          notified && (notified.event.happenedAt ?? notified.at),
          told && (told.event.happenedAt ?? told.at),
        ]
      : [answers[0]?.at]),
    closing?.at,
  ].find((at) => at !== undefined);

  const own = { ...(country && { country }), ...(closing && { closedAt: closing.at }) };
  const { zone } = work.clock.placeOf(own);
  const { due } = work.clock.dueOf({
    kind,
    receivedAt,
    clock,
    ...own,
    ...(answerBy !== undefined && { answerBy }),
  });
  const dayOf = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const isLate = (at: string) =>
    due.includes('T') ? Date.parse(at) / 1000 >= Date.parse(due) / 1000 + 1 : dayOf(at) > due;
  const notOwed =
    closing?.outcome === 'withdrawn' ||
    closing?.outcome === 'no-breach' ||
    (kind === 'breach' && decision?.notify === false);
  const extension = clock.find(({ type }) => type === 'extended');
  const identity = last(
    'identity-waived',
    'identity-asked',
    'identity-confirmed',
    'identity-failed',
  );
  return {
    fate,
    kind,
    handler,
    due,
    zone,
    isLate,
    receivedOn: dayOf(receivedAt),
    extension:
      extension && 'reason' in extension
        ? { on: dayOf(extension.at), reason: extension.reason }
        : undefined,
    pauses: pausesOf(clock).map(({ category, from, to }) => ({
      category,
      on: dayOf(from),
      days: to === undefined ? 0 : daysFrom(dayOf(from), dayOf(to)),
    })),
    answer:
      closing && done !== undefined
        ? { on: dayOf(done), owed: !notOwed, late: !notOwed && isLate(done) }
        : undefined,
    closedOn: closing && dayOf(closing.at),
    outcome: closing?.outcome,
    grounds: [...new Set(closing?.grounds?.map(({ ground }) => ground))],
    identity: identity?.event.type,
    answeredBy: answers[0]?.by,
    finding: last('complaint-found')?.event.finding.outcome,
    remedy: last('remedy-carried-out') ? 'carried-out' : last('remedy-chosen') && 'chosen',
    notified: notified && {
      late: isLate(notified.event.happenedAt ?? notified.at) || !due.includes('T'),
      explained: notified.event.delayReasons.trim() !== '',
    },
    notNotified: decision?.notify === false ? (decision.because ?? 'unstated') : undefined,
  };
}

/** Days from one to another: 2 to 20 March is 18. */
export const daysFrom = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What stopped and lengthened the clock and was not taken back, by when it happened. */
function clockOf(history: readonly RecordedEvent[]): readonly ClockEvent[] {
  let clock: ClockEvent[] = [];
  const add = (event: ClockEvent) => {
    const behind = clock.filter(({ at }) => Date.parse(at) <= Date.parse(event.at)).length;
    clock.splice(behind, 0, event);
  };
  for (const { event, at } of history) {
    if (event.type === 'period-extended') {
      add({ type: 'extended', at: event.happenedAt ?? at, reason: event.reason });
    }
    if (event.type === 'clock-paused') {
      const { category, reason, evidence } = event;
      add({ type: 'paused', at: event.happenedAt ?? at, category, reason, evidence });
    }
    if (event.type === 'clock-resumed') add({ type: 'resumed', at: event.happenedAt ?? at });
    if (event.type === 'extension-withdrawn')
      clock = clock.filter(({ type }) => type !== 'extended');
    if (event.type === 'pause-withdrawn') {
      const began = clock.findLastIndex(
        ({ type, at: then }) => type === 'paused' && then === event.pausedAt,
      );
      const ended = clock.findIndex(({ type }, nth) => nth > began && type === 'resumed');
      clock = clock.filter((_, nth) => nth !== began && nth !== ended);
    }
  }
  return clock;
}

function pausesOf(clock: readonly ClockEvent[]) {
  const pauses: { category: string; from: string; to?: string }[] = [];
  for (const event of clock) {
    if (event.type === 'paused') pauses.push({ category: event.category, from: event.at });
    const running = pauses.at(-1);
    if (event.type === 'resumed' && running && !running.to) running.to = event.at;
  }
  return pauses;
}
