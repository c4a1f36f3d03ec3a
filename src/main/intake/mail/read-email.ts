import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';
import type { Draft } from '#shared/views/views.ts';
import { attachmentsOf } from './attachments.ts';
import { type IncomingFile, refuseSize } from '../incoming-file.ts';
import { mailText } from './mail-text.ts';
import { messageIds, type MessageIds } from './message-ids.ts';
import { openMail, type OpenedMail } from './open-mail.ts';
import { parseMail } from './parse-mail.ts';
import { plainLine } from '../text/plain-line.ts';
import { receiptOf } from './receipt.ts';
import { senderOf } from './sender.ts';
import { suggestKind } from '../kind/suggest-kind.ts';
import { suggestLanguage } from '../kind/suggest-language.ts';
import { truncationOf } from './truncation.ts';

/** An e-mail as it was read: a draft without the book's part in it, and the ids that tie it to others. */
export type ReadEmail = Omit<Draft, 'id' | 'joins'> & MessageIds & Pick<OpenedMail, 'mediaType'>;

/**
 * Reads an `.eml` or an Outlook `.msg` file. What can be read of a damaged mail is taken in with warnings, as long as its header is
 * whole; the original bytes are the caller's to keep.
 *
 * @param now ISO instant; a date after it is not believed
 */
export async function readEmail(
  file: IncomingFile,
  now: string = Temporal.Now.instant().toString(),
): Promise<Result<ReadEmail, IntakeRefusal>> {
  const refused = refuseSize(file.bytes);
  if (refused) return refused;
  const opened = openMail(file);
  if (!opened.ok) return opened;
  const { bytes, header, mediaType } = opened.value;
  const truncation = truncationOf(bytes, header);
  if (truncation === 'header') return refuse({ code: 'email-truncated' });

  const { email, warnings: reading } = await parseMail(bytes, header);
  const from = senderOf(email);
  const subject = plainLine(email.subject ?? '');
  const { text, warnings: conversion } = mailText(email);
  const { kind, sure, because, also } = suggestKind(subject, text);
  const { receivedAt, warnings: dating } = receiptOf(email, file.modifiedAt, now);
  return ok({
    file: file.name,
    from,
    subject,
    text,
    receivedAt,
    attachments: attachmentsOf(email),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    suggestedKind: kind,
    sure,
    because: [...because],
    also: [...also],
    language: suggestLanguage(`${subject}\n${text}`),
    warnings: [
      ...new Set([
        ...dating,
        ...(from.email ? [] : (['sender-missing'] as const)),
        ...conversion,
        ...reading,
        ...(truncation ? (['truncated'] as const) : []),
      ]),
    ],
    mediaType,
    ...messageIds(email),
  });
}
