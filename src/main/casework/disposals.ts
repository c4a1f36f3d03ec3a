import { disposalsOf, type DisposalDue } from '#domain/retention/disposal-due.ts';
import { localDay } from '#domain/retention/figure-of.ts';
import type { CaseSummary } from '../casebook/casebook.ts';
import type { Work } from './work.ts';

/** What of a case goes when, by the rules in force; nothing of an open one. */
export function disposalsIn({ book, clock }: Work, summary: CaseSummary): readonly DisposalDue[] {
  const { kind, ending, onHold, hasData } = summary;
  if (!ending) return [];
  const closedOn = localDay(ending.closedAt, clock.zone);
  return disposalsOf({ kind, closedOn, onHold, hasData }, book.settings.retention.rules);
}
