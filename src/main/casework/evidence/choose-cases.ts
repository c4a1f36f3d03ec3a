import type { Case } from '#domain/case/case.ts';
import { disposedCase } from '#domain/figures/counted.ts';
import { isIn, type Period } from '#domain/figures/period.ts';
import { localDay } from '#domain/local-day.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { shutCases } from '../cases/shut-cases.ts';
import { receivedIn } from '../lists/received-in.ts';
import { findCase, type Work } from '../work.ts';

/** Cases by name, and all that came in in some days. */
export interface Wanted {
  readonly references: readonly string[];
  /** `YYYY-MM-DD`, the last one among them. */
  readonly period?: Period;
}

/** The cases of which a pack is to be. */
export interface Chosen {
  readonly living: readonly Case[];
  /** Reference → case id. */
  readonly destroyed: ReadonlyMap<string, string>;
  /** How many of the period are confidential and not open to whoever is at work. */
  readonly unopened: number;
}

/** The cases that are asked for by name, and those that came in in the period. */
export async function chooseCases(
  work: Work,
  { references, period }: Wanted,
): Promise<Result<Chosen, Refusal>> {
  if (period && period.to < period.from) return refuse({ code: 'period-backwards' });
  const living = new Map<string, Case>();
  const gone: string[] = [];
  for (const reference of references) {
    if (work.book.disposals.some((one) => one.reference === reference)) gone.push(reference);
    else {
      const found = await findCase(work, reference);
      if (!found.ok) return found;
      living.set(found.value.id, found.value);
    }
  }
  for (const caseId of period ? receivedIn(work, period) : []) {
    const subject = living.has(caseId) ? undefined : await work.book.case(caseId);
    if (subject) living.set(caseId, subject);
  }
  if (period) gone.push(...goneOf(work, period));
  const destroyed = await work.book.destroyedIds(gone);
  const unopened = period ? unopenedIn(work, period).length : 0;
  return ok({ living: [...living.values()], destroyed, unopened });
}

/** Those that came in in it and were disposed of since, as figures count them. */
const goneOf = ({ book }: Work, period: Period): string[] =>
  book.disposals.flatMap(({ reference, figure }) =>
    figure && isIn(disposedCase(figure).receivedOn, period) ? reference : [],
  );

/** Those that came in in it, are confidential and not open to whoever is at work. */
const unopenedIn = (work: Work, period: Period) =>
  shutCases(work).filter(({ receivedAt }) => isIn(localDay(receivedAt, work.clock.zone), period));
