import type { Case } from '#domain/case/case.ts';
import type { ClockEvent } from '#domain/case/clock/clock-event.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import type { Result } from '#domain/result.ts';
import type { Supposed } from '#shared/views/clock-views.ts';
import type { Refusal } from '#shared/refusal.ts';
import { findCase, type Work } from '../work.ts';

/** The due date a case would have; nothing is written. */
export async function whatIf(
  work: Work,
  { reference, change }: { readonly reference: string; readonly change: Supposed },
): Promise<Result<DueDate, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const today = work.clock.today();
  const { zone } = work.clock.placeOf(subject);
  const clock = [...subject.clock, ...supposedEvents(change, subject, today, zone)];
  return work.clock.supposed({ ...subject, clock });
}

function supposedEvents(
  change: Supposed,
  subject: Case,
  today: string,
  zone: string,
): ClockEvent[] {
  const on = (day: string) => instantOn(day, subject, zone);
  switch (change.type) {
    case 'extend':
      return [{ type: 'extended', at: on(change.on ?? today), reason: '' }];
    case 'resume':
      return [{ type: 'resumed', at: on(change.on) }];
    default: {
      const at = on(change.on);
      const paused = { type: 'paused', at, category: 'other', reason: '', evidence: '' } as const;
      return change.until === undefined
        ? [paused]
        : [paused, { type: 'resumed', at: on(change.until) }];
    }
  }
}

/** Noon of a local day; later where the case came in, or its clock stopped or went on, that same afternoon. */
function instantOn(day: string, { receivedAt, clock }: Case, zone: string): string {
  const date = Temporal.PlainDate.from(day);
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
  const sameDay = [receivedAt, ...clock.map(({ at }) => at)]
    .map((at) => Temporal.Instant.from(at))
    .filter((at) => at.toZonedDateTimeISO(zone).toPlainDate().equals(date));
  return (
    [noon, ...sameDay]
      .toSorted((one, other) => Temporal.Instant.compare(one, other))
      .at(-1)
      ?.toString() ?? ''
  );
}
