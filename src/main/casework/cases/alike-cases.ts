import { ok, refuse } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { caseRow } from './case-rows.ts';
import { noCase, type Work } from '../work.ts';

/** Other cases that seem to be of the same person; whether they are is for a person to say. */
export async function alikeCases(
  { book, clock }: Work,
  reference: string,
): Promise<Response<'cases:alike'>> {
  const caseId = book.caseIdOf(reference);
  if (caseId === undefined) return refuse(noCase(book, reference));
  const rows = book.alike(caseId).map(({ summary, by }) => ({ ...caseRow(clock, summary), by }));
  return ok({ rows });
}
