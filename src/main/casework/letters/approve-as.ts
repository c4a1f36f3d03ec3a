import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { findCase, type Work } from '../work.ts';

/** Another officer of this computer approves a letter with their own key; whoever is at work stays so. */
export async function approveAs(
  work: Work,
  { reference, kind, language, passphrase }: Request<'letters:approve-as'>,
): Promise<Response<'letters:approve-as'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const command = { type: 'approve-letter', kind, language } as const;
  const done = await work.book.executeAs({ passphrase }, found.value.id, [command], work.now());
  return done.ok ? ok(undefined) : done;
}
