import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { by, findCase, type Work } from '../work.ts';

/** Makes a case confidential, or changes who opens it. */
export async function confineCase(
  work: Work,
  { reference, officers, reason }: Request<'cases:confine'>,
): Promise<Result<{ reference: string }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const done = await work.book.confine({ caseId: found.value.id, officers, reason }, by(work));
  return done.ok ? ok({ reference: found.value.reference }) : done;
}

/** What everybody sees of the confidential cases: that there is one, of which kind, and since when. */
export const confidentialCases = ({ book }: Pick<Work, 'book'>) => ({
  rows: book.confidential.map(({ caseId, reference, kind, receivedAt, officers }) => ({
    reference,
    kind,
    receivedAt,
    officers: [...officers],
    opens: book.summary(caseId) !== undefined,
  })),
});
