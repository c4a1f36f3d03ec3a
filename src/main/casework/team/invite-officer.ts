import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Invited } from '../../casebook/officers/invite.ts';
import { receivedIn } from '../lists/received-in.ts';
import { by, noCase, type Work } from '../work.ts';

type Wanted = Request<'team:invite'>;

/** Invites an officer by a file; a reader may be given certain cases, or those of a period as they are in the book today. */
export async function inviteOfficer(
  work: Work,
  { given, ...wanted }: Wanted,
  path: string,
): Promise<Result<Invited, Refusal>> {
  if (work.book.atWork.role !== 'lead') return refuse({ code: 'lead-needed' });
  const cases = given ? casesIn(work, given) : ok(undefined);
  if (!cases.ok) return cases;
  const chosen = cases.value && { given: cases.value };
  return work.book.invite({ ...wanted, ...chosen, path }, by(work));
}

function casesIn(
  work: Work,
  { references, period }: NonNullable<Wanted['given']>,
): Result<readonly string[], Refusal> {
  const chosen = new Set(period ? receivedIn(work, period) : []);
  for (const reference of references) {
    const caseId = work.book.caseIdOf(reference);
    if (caseId === undefined) return refuse(noCase(work.book, reference));
    chosen.add(caseId);
  }
  return chosen.size > 0 ? ok([...chosen]) : refuse({ code: 'no-case-given' });
}
