import type { CaseCommand } from '#domain/case/command.ts';
import { ok } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { execute } from './execute.ts';
import type { Work } from '../work.ts';

/** Carries out one command on many cases, on each or not on it; tells of every case that refused it. */
export async function executeMany(
  work: Work,
  references: readonly string[],
  command: CaseCommand,
): Promise<Response<'cases:execute-many'>> {
  const results: { reference: string; refusal?: Refusal; from?: string }[] = [];
  for (const reference of new Set(references)) {
    const from = command.type === 'assign' ? handlerOf(work, reference) : undefined;
    const done = await execute(work, reference, [command]);
    if (!done.ok) results.push({ reference, refusal: done.error });
    else results.push({ reference, ...(from !== undefined && { from }) });
  }
  return ok({ results });
}

const handlerOf = ({ book }: Work, reference: string) =>
  book.summary(book.caseIdOf(reference) ?? '')?.handler;
