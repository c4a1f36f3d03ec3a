import { randomUUID } from 'node:crypto';
import type { Refusal } from '#shared/refusal.ts';
import type { Draft, DraftEdits } from '#shared/views/intake-views.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';
import { mailsIn } from '../../intake/mail/mailbox-file.ts';
import { readEmailAside } from '../../intake/aside/read-aside.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import type { Work } from '../work.ts';
import { judge, readingOf } from './judge.ts';
import type { Place } from './kept-incoming.ts';

/** A read e-mail with its original bytes, waiting for someone to decide. */
interface Waiting {
  readonly place?: Place | undefined;
  readonly email: ReadEmail;
  readonly bytes: Uint8Array;
}

/** Drafts that nobody has saved yet, by their ids. */
export type Tray = Map<string, Waiting>;

/** Reads files into the tray, and keeps them for the next opening; each imports, or is refused with a reason while the rest goes on. */
export async function readIntoTray(work: Work, tray: Tray, files: readonly IncomingFile[]) {
  const mails = files.flatMap(mailsIn);
  const batch = await work.incoming.keep(mails);
  return readAll(
    work,
    tray,
    mails.map((file, number) => ({
      file,
      ...(batch === undefined ? { fleeting: true } : { place: { batch, number } }),
    })),
  );
}

/** Reads into the tray what was kept of one batch. */
export async function readAgain(work: Work, tray: Tray, batch: string) {
  return readAll(work, tray, await work.incoming.again(batch));
}

/** Files that come from Ombud itself, and can be had again. */
export const readShipped = (work: Work, tray: Tray, files: readonly IncomingFile[]) =>
  readAll(
    work,
    tray,
    files.flatMap(mailsIn).map((file) => ({ file })),
  );

/** One that was decided on waits no longer, in this opening or another. */
export async function settle(work: Work, tray: Tray, draftId: string): Promise<void> {
  const place = tray.get(draftId)?.place;
  tray.delete(draftId);
  if (place) await work.incoming.settle(place);
}

interface Taken {
  readonly file: IncomingFile;
  readonly place?: Place | undefined;
  readonly edits?: DraftEdits | undefined;
  readonly fleeting?: true;
}

async function readAll(work: Work, tray: Tray, taken: readonly Taken[]) {
  const drafts: Draft[] = [];
  const refused: { file: string; refusal: Refusal }[] = [];
  // All are asked for at once, so that one is read while another is looked up in the book.
  const read = taken.map((one) => ({ ...one, reading: readEmailAside(one.file, readingOf(work)) }));
  for (const { file, place, edits, fleeting, reading } of read) {
    const email = await reading;
    if (email.ok) {
      const draft = await draftOf(work, tray, { email: email.value, bytes: file.bytes, place });
      drafts.push({ ...draft, ...(edits && { edits }), ...(fleeting && { fleeting }) });
      continue;
    }
    refused.push({ file: file.name, refusal: email.error });
    // It was said so: it is not asked about again.
    if (place) await work.incoming.settle(place);
  }
  return { drafts, refused };
}

async function draftOf(work: Work, tray: Tray, waiting: Waiting): Promise<Draft> {
  const { email, place } = waiting;
  const id = place ? `${place.batch}-${place.number}` : randomUUID();
  tray.set(id, waiting);
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
