import { decideConfining } from '#domain/team/confined.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { recordOnBook } from '../acts/book-events.ts';
import type { By } from '../by.ts';
import type { Parts } from '../opening/parts.ts';
import { confinementsOf } from './confinements.ts';
import { keepConfined } from './keep-confined.ts';

/** Which case becomes confidential, for whom, and why. */
export interface ToConfine {
  readonly caseId: string;
  /** Ids of the officers who open it from then on. */
  readonly officers: readonly string[];
  readonly reason: string;
}

/**
 * Makes a case confidential, or changes who opens it. The event comes first; after a crash the next opening finishes what
 * it asks for.
 */
export async function confine(
  parts: Parts,
  { caseId, ...wanted }: ToConfine,
  by: By,
): Promise<Result<void, Refusal>> {
  const { reader, roster, keys, projection } = parts;
  const row = projection.table.rowOf(caseId);
  const subject = row === undefined ? undefined : reader.case(caseId);
  if (row === undefined || !subject) return refuse({ code: 'case-unknown' });
  const named = confinementsOf(parts).get(caseId)?.officers;
  const { due } = projection.table.summary(row);
  const decided = decideConfining(subject, wanted, {
    officer: keys.officer,
    team: roster.team,
    due,
    ...(named && { named }),
  });
  if (!decided.ok) return decided;
  const written = await recordOnBook(parts, [decided.value], by);
  if (!written.ok) return written;
  await keepConfined(parts, [caseId]);
  await parts.keeper.keep(true);
  return ok(undefined);
}
