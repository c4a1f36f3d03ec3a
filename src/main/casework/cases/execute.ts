import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { by, noCase, type Work } from '../work.ts';

/** What was written: the case's reference and the types of its new events. */
export interface Done {
  readonly reference: string;
  readonly events: string[];
}

/** Carries out commands on a case, all or none. */
export async function execute(
  work: Work,
  reference: string,
  commands: readonly CaseCommand[],
): Promise<Result<Done, Refusal>> {
  const caseId = work.book.caseIdOf(reference);
  if (caseId === undefined) return refuse(noCase(work.book, reference));
  return write(work, caseId, commands);
}

/** The same for a case known by its id, or a new one; with `asOf`, only while the case is still that one. */
export async function write(
  work: Work,
  caseId: string | undefined,
  commands: readonly CaseCommand[],
  asOf?: Case,
): Promise<Result<Done, Refusal>> {
  const executed = await work.book.execute(caseId, commands, by(work), asOf);
  if (!executed.ok) return executed;
  const { reference, events } = executed.value;
  return ok({ reference, events: events.map(({ event }) => event.type) });
}
