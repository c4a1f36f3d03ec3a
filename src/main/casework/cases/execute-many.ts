import type { CaseCommand } from '#domain/case/command.ts';
import { ok } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { by, noCase, type Work } from '../work.ts';

/** Carries out one command on many cases, on each or not on it, in one batch; tells of every case that refused it. */
export async function executeMany(
  work: Work,
  references: readonly string[],
  command: CaseCommand,
): Promise<Response<'cases:execute-many'>> {
  const { book } = work;
  const asked = Array.from(new Set(references), (reference) => {
    const caseId = book.caseIdOf(reference);
    const handler = caseId === undefined ? undefined : book.summary(caseId)?.handler;
    const from = command.type === 'assign' && handler !== undefined ? { from: handler } : {};
    return { reference, caseId, from };
  });
  const items = asked.flatMap(({ caseId }) =>
    caseId === undefined ? [] : [{ caseId, commands: [command], ...by(work) }],
  );
  const refused = await book.executeEach(items);
  if (!refused.ok) return refused;
  const results = asked.map(({ reference, caseId, from }) => {
    const refusal = caseId === undefined ? noCase(book, reference) : refused.value.get(caseId);
    return refusal ? { reference, refusal } : { reference, ...from };
  });
  return ok({ results });
}
