import { joinTargets } from '../../intake/mail/join-targets.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import type { Work } from '../work.ts';

/** The case an e-mail belongs to; `again` when these very bytes are in it already. */
export interface Joined {
  readonly caseId: string;
  readonly reference: string;
  readonly again: boolean;
}

/** Looks for the same bytes, then for the case named in the subject, then along the thread. */
export async function joinedCase({ book }: Work, email: ReadEmail): Promise<Joined | undefined> {
  const same = await book.findByOriginal(email.sha256);
  if (same !== undefined) return named(book, same, true);
  const { reference, references } = joinTargets(email);
  const byReference = reference === undefined ? undefined : book.caseIdOf(reference);
  if (byReference !== undefined) return named(book, byReference, false);
  for (const messageId of references) {
    const byThread = await book.findByMessageId(messageId);
    if (byThread !== undefined) return named(book, byThread, false);
  }
  return undefined;
}

async function named(book: Work['book'], caseId: string, again: boolean) {
  const found = await book.case(caseId);
  return found && { caseId, reference: found.reference, again };
}
