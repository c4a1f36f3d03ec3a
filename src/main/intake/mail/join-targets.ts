import { findReference, type Reference } from '#domain/case/reference.ts';
import type { MessageIds } from './message-ids.ts';

/** By what a mail can be found to belong to a case already in the book. */
export interface JoinTargets {
  /**
   * Message-IDs, surest first: its own (the same mail received again), the one it answers, then the thread
   * from its newest message back.
   */
  readonly references: readonly string[];
  /** A case reference written in the subject. */
  readonly reference?: Reference;
}

/** Where to look for the case that an e-mail joins; whether it is there only the book knows. */
export function joinTargets(email: MessageIds & { readonly subject: string }): JoinTargets {
  const ids = [email.messageId, ...email.inReplyTo, ...email.references.toReversed()];
  const reference = findReference(email.subject.toUpperCase());
  const references = [...new Set(ids.filter(Boolean))];
  return reference ? { references, reference } : { references };
}
