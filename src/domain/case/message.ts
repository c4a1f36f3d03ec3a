import type { CaseDocument } from './document.ts';
import type { Receipt } from './registration/receipt.ts';

/**
 * Why an attachment is not in the file that names it: it lies elsewhere (a link, a cloud), was taken out (by a mail
 * program or gateway), or is of a kind that is not kept as a file.
 */
export const missingReasons = ['elsewhere', 'removed', 'no-file'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A file inside a received e-mail; its bytes are read from the kept original. `size` in bytes. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** Set where the mail names it and does not hold it: then it has no bytes. */
  readonly missing?: MissingReason;
}

/** Who wrote a message; empty strings mean unknown. */
export interface Writer {
  readonly name: string;
  readonly email: string;
}

/** Something received in the case: the first message, or one that joined it. */
export interface Message {
  /** Its number in the case, the first 1, given by the desk that took it in; absent in old books: its place. */
  readonly number?: number;
  readonly receivedAt: string;
  readonly subject: string;
  readonly text: string;
  /** The RFC 5322 Message-ID, or '' when there is none. Replies are joined by it. */
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
  /** The original, byte for byte; absent when the case was logged by hand. */
  readonly original?: CaseDocument;
  /** Who wrote it, the one taken as the requester first. */
  readonly from?: readonly Writer[];
  /** Why it counts as received when it does. */
  readonly receipt?: Receipt;
  /** Who passed it on, when (ISO 8601), and with what words of their own. */
  readonly forwarded?: { readonly by: Writer; readonly at: string; readonly text: string };
}
