import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { execute } from './execute.ts';
import type { Work } from './work.ts';

/** Says in each of two cases that the other is of the same person. Either may say so already. */
export async function linkPerson(
  work: Work,
  reference: string,
  other: string,
): Promise<Result<undefined, Refusal>> {
  if (work.book.caseIdOf(other) === undefined) {
    return refuse({ code: 'reference-unknown', reference: other });
  }
  const link = (from: string, to: string) =>
    execute(work, from, [{ type: 'link-case', reference: to, relation: 'same-person' }]);
  const done = await link(reference, other);
  if (!done.ok) return done;
  const back = await link(other, reference);
  return back.ok || back.error.code === 'nothing-changed' ? ok(undefined) : back;
}
