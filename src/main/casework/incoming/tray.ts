import { randomUUID } from 'node:crypto';
import type { Refusal } from '#shared/refusal.ts';
import type { Draft } from '#shared/views/intake-views.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';
import { mailsIn } from '../../intake/mail/mailbox-file.ts';
import { readEmailAside } from '../../intake/aside/read-aside.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import type { Work } from '../work.ts';
import { judge, readingOf } from './judge.ts';

/** A read e-mail with its original bytes, waiting for someone to decide. */
export interface Waiting {
  readonly email: ReadEmail;
  readonly bytes: Uint8Array;
}

/** Drafts that nobody has saved yet. They live in memory only: their files are still where the person took them from. */
export type Tray = Map<string, Waiting>;

/** Reads files into the tray; each imports, or is refused with a reason while the rest goes on. */
export async function readIntoTray(work: Work, tray: Tray, files: readonly IncomingFile[]) {
  const drafts: Draft[] = [];
  const refused: { file: string; refusal: Refusal }[] = [];
  // All are asked for at once, so that one is read while another is looked up in the book.
  const read = files
    .flatMap(mailsIn)
    .map((file) => ({ file, reading: readEmailAside(file, readingOf(work)) }));
  for (const { file, reading } of read) {
    const email = await reading;
    if (email.ok) drafts.push(await draftOf(work, tray, email.value, file.bytes));
    else refused.push({ file: file.name, refusal: email.error });
  }
  return { drafts, refused };
}

async function draftOf(
  work: Work,
  tray: Tray,
  email: ReadEmail,
  bytes: Uint8Array,
): Promise<Draft> {
  const id = randomUUID();
  tray.set(id, { email, bytes });
  const { file, attachments, sha256, warnings } = email;
  const { version, questions, joins } = await judge(work, email, {});
  const { from, subject, text, receivedAt, receipt, suggestedKind, sure, because, also, language } =
    version;
  const surely = joins && !questions.some(({ question }) => question === 'join');
  return {
    id,
    file,
    from,
    subject,
    text,
    receivedAt,
    receipt,
    suggestedKind,
    sure,
    because,
    also,
    language,
    attachments,
    sha256,
    warnings,
    questions: [...questions],
    ...(surely && { joins: joins.reference }),
  };
}
