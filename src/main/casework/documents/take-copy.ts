import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { by, findCase, type Work } from '../work.ts';

/** Writes in the case's story that a copy left. */
export async function takeCopy(
  work: Work,
  { reference, name, way }: Request<'documents:taken'>,
): Promise<Response<'documents:taken'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const command = { type: 'take-copy', name, way } as const;
  const written = await work.book.execute(found.value.id, [command], by(work));
  return written.ok ? ok(undefined) : written;
}
