import { type Case, type Status, statusOf } from '../case/case.ts';
import type { Channel } from '../case/opening.ts';
import type { Language } from '../language.ts';
import { groundsOf } from '../case/ending/grounds-of.ts';
import type { Ground } from '../case/ending/grounds.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import { answeredAt } from '../retention/answered-at.ts';
import { localDay } from '../local-day.ts';
import { articles } from './articles.ts';
import { punctualityOf, type Punctuality } from './punctuality.ts';

/**
 * One case in the register that an authority may ask for: what was asked, when, and whether it was answered in time.
 * Days are `YYYY-MM-DD` in the zone of the case; `due` as in `DueDate.due`; '' is what has not happened.
 */
export interface CaseEntry {
  readonly reference: string;
  readonly kind: CaseKind;
  readonly article: string;
  readonly status: Status;
  readonly receivedOn: string;
  readonly due: string;
  /** When the requester was told that it takes longer (Art. 12(3)). */
  readonly extendedOn: string;
  /** When the first answer of substance went out, or the case ended without one. */
  readonly answeredOn: string;
  readonly closedOn: string;
  readonly outcome: Outcome | '';
  /** The grounds of a refusal, in whole or in part (Art. 12(4)). */
  readonly grounds: readonly Ground[];
  readonly inTime: Punctuality;
  readonly handler: string;
  readonly channel: Channel;
  readonly language: Language;
}

/** What a case's entry leans on: its due date, the zone its days are of, and the instant it is written. */
export interface EntryContext {
  readonly due: string;
  readonly zone: string;
  readonly now: string;
}

/** The entry of a case. It names nobody but the handler. */
export function caseEntry(subject: Case, context: EntryContext): CaseEntry {
  const { reference, kind, receivedAt, clock, handler, channel, language } = subject;
  const dayOf = (instant: string | undefined) =>
    instant === undefined ? '' : localDay(instant, context.zone);
  const closed = subject.state === 'closed' ? subject : undefined;
  return {
    reference,
    kind,
    article: articles[kind],
    status: statusOf(subject),
    receivedOn: dayOf(receivedAt),
    due: context.due,
    extendedOn: dayOf(clock.find(({ type }) => type === 'extended')?.at),
    answeredOn: dayOf(closed && answeredAt(closed)),
    closedOn: dayOf(closed?.closedAt),
    outcome: closed?.ending.outcome ?? '',
    grounds: groundsOf(subject),
    inTime: punctualityOf(closed, context),
    handler,
    channel,
    language,
  };
}
