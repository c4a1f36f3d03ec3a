import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { extensionOf, type IncomingFile } from '../incoming-file.ts';
import { findHeader, headerLimit, isBeyondLimit, type MailHeader } from './mail-header.ts';
import { isCompoundFile, openCompoundFile } from '../outlook/compound-file.ts';
import { isMessage, toMime } from '../outlook/to-mime.ts';
import { Unreadable } from '../tables/unreadable.ts';

/** A mail as an Internet message: an `.eml` as it is, an Outlook `.msg` put into the same form. */
export interface OpenedMail {
  readonly bytes: Uint8Array;
  readonly header: MailHeader;
  readonly mediaType: 'message/rfc822' | 'application/vnd.ms-outlook';
}

/** Opens a mail of either kind, by what is in it rather than by its name. */
export function openMail({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): Result<OpenedMail, IntakeRefusal> {
  const extension = extensionOf(name);
  if (!isCompoundFile(bytes)) {
    if (!['', 'eml', 'msg', 'mbox'].includes(extension))
      return refuse({ code: 'not-a-mail-file', extension });
    return opened(bytes, 'message/rfc822');
  }
  try {
    const root = openCompoundFile(bytes);
    if (isMessage(root)) return opened(toMime(root), 'application/vnd.ms-outlook');
    // Office keeps what has a password in a compound file too, whatever it is called.
    if (root.streams.has('EncryptedPackage')) return refuse({ code: 'file-protected' });
    return refuse({ code: 'format-unsupported', extension: extension || 'ole' });
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.refusal);
    throw error;
  }
}

function opened(
  bytes: Uint8Array,
  mediaType: OpenedMail['mediaType'],
): Result<OpenedMail, IntakeRefusal> {
  const header = findHeader(bytes);
  if (header) return ok({ bytes, header, mediaType });
  return isBeyondLimit(bytes)
    ? refuse({ code: 'header-too-large', megabytes: headerLimit / 2 ** 20 })
    : refuse({ code: 'not-an-email' });
}
