import type { Case } from '#domain/case/case.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import { ok } from '#domain/result.ts';
import type { Work } from '../work.ts';

/** When a case is due without an extension and with one; where it cannot be extended any more, as things stand. */
export function supposedDues(
  { clock, now }: Work,
  subject: Case,
): { readonly firstDue: DueDate; readonly extendedDue: DueDate } {
  const due = clock.dueOf(subject);
  const unextended = subject.clock.filter(({ type }) => type !== 'extended');
  const extended = [...unextended, { type: 'extended', at: now(), reason: '' } as const];
  const isExtended = unextended.length < subject.clock.length;
  const first = isExtended ? clock.supposed({ ...subject, clock: unextended }) : ok(due);
  const later = isExtended ? ok(due) : clock.supposed({ ...subject, clock: extended });
  return {
    firstDue: first.ok ? first.value : due,
    extendedDue: later.ok ? later.value : due,
  };
}
