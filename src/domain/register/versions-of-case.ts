import type { Case } from '../case/case.ts';
import { inForceAt } from './in-force-at.ts';

/** The versions of the record that a case rests on, by name; '' where none was in force. */
export interface CaseVersions {
  /** In force on the day it was received: what the person could know of. */
  readonly received: string;
  /** What it was answered from; '' for a case that is not closed. */
  readonly answered: string;
  /** In force today: what it would be answered from now. */
  readonly current: string;
}

/**
 * Which versions of the record a case rests on. A closed case was answered from the version its last letter says it was
 * written from; without a letter of its own, from the one in force on the day it was closed. Pure.
 *
 * @param versions those that apply, in any order
 * @param dayOf the local day, `YYYY-MM-DD`, of an instant where the case's rules hold
 * @param today `YYYY-MM-DD`
 */
export function versionsOfCase(
  subject: Case,
  versions: readonly { readonly version: string; readonly validFrom: string }[],
  dayOf: (instant: string) => string,
  today: string,
): CaseVersions {
  const on = (day: string) => inForceAt(versions, day)?.version ?? '';
  const letter = subject.letters.findLast(({ kind }) => kind !== 'acknowledgement');
  const closedAt = subject.state === 'closed' ? subject.closedAt : undefined;
  return {
    received: on(dayOf(subject.receivedAt)),
    answered: closedAt === undefined ? '' : (letter?.registerVersion ?? on(dayOf(closedAt))),
    current: on(today),
  };
}
