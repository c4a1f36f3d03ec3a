import { disposalsOf, type DisposalDue } from '#domain/retention/disposal-due.ts';
import { localDay } from '#domain/local-day.ts';
import type { CaseFate } from '../../casebook/cases/case-summary.ts';
import type { Work } from '../work.ts';

/** What of a case goes when. */
export type Disposals = (fate: CaseFate) => readonly DisposalDue[];

/** What of any case goes when, by the rules in force, which are looked up once; nothing of an open one. */
export function disposalsBy({ book, clock }: Work): Disposals {
  const { zone } = clock;
  const { rules } = book.settings.retention;
  return ({ kind, ending, onHold, hasData }) =>
    ending
      ? disposalsOf({ kind, closedOn: localDay(ending.closedAt, zone), onHold, hasData }, rules)
      : [];
}
