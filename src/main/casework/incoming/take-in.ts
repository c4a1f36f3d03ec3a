import type { Language, Message, Requester } from '#domain/case/case.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import { write } from '../cases/execute.ts';
import { joinedCase } from './join.ts';
import { keepDocument } from '../documents/keep-document.ts';
import type { Work } from '../work.ts';

/** What a person decided about a read e-mail. */
export interface Choices {
  readonly kind: CaseKind;
  readonly language: Language;
  readonly receivedAt: string;
  readonly requester: Requester;
}

/** What was read and suggested, for when nobody is there to decide. */
export const suggested = (email: ReadEmail): Choices => ({
  kind: email.suggestedKind,
  language: email.language,
  receivedAt: email.receivedAt,
  requester: { ...email.from, address: '' },
});

/**
 * An e-mail becomes a case, or joins the one it belongs to; its original is kept byte for byte. The same bytes
 * taken in again change nothing.
 */
export async function takeIn(
  work: Work,
  email: ReadEmail,
  bytes: Uint8Array,
  choices: Choices,
): Promise<Result<{ reference: string; joined: boolean }, Refusal>> {
  const joined = await joinedCase(work, email);
  if (joined?.again) return ok({ reference: joined.reference, joined: true });
  const file = { name: email.file, mediaType: email.mediaType };
  const kept = await keepDocument(work, joined?.caseId, bytes, file);
  if (!kept.ok) return kept;
  const { receivedAt } = choices;
  const { subject, text, messageId, attachments } = email;
  const message: Message = {
    receivedAt,
    subject,
    text,
    messageId,
    attachments,
    original: kept.value.document,
  };
  const written = await write(work, kept.value.caseId, [
    joined
      ? { type: 'add-message', message }
      : { type: 'open-case', channel: 'email', ...choices, message },
  ]);
  return written.ok
    ? ok({ reference: written.value.reference, joined: joined !== undefined })
    : written;
}
