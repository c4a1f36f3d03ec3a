import { createHash } from 'node:crypto';
import type { Writer } from '#domain/case/message.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import type { Draft } from '#shared/views/intake-views.ts';
import { type IncomingFile, refuseSize } from '../incoming-file.ts';
import { attachedMails } from './forward/attached-mails.ts';
import { type AttachedMail, type Forwarded, forwardedIn } from './forward/forwarded.ts';
import type { MailVersion, Reading } from './mail-version.ts';
import { openMail, type OpenedMail } from './open-mail.ts';
import { readMessage } from './read-message.ts';
import { truncationOf } from './truncation.ts';

/**
 * An e-mail as it was read: as it came, the message it passes on, what is asked of whoever takes it in, and the ids that
 * tie it to others. What hangs on the book (where it belongs) is not known here.
 */
export type ReadEmail = MailVersion &
  Pick<Draft, 'file' | 'attachments' | 'sha256' | 'warnings' | 'questions'> &
  Pick<OpenedMail, 'mediaType'> & {
    /** Everybody it says it is from. */
    readonly writers: readonly Writer[];
    readonly forwarded?: Pick<Forwarded, 'inner' | 'cover'>;
  };

/** Messages within messages; deeper ones stay what they are, attachments. */
const deepest = 4;

/**
 * Reads an `.eml` or an Outlook `.msg` file. What can be read of a damaged mail is taken in with warnings, as long as its header is
 * whole; the original bytes are the caller's to keep.
 *
 * @param now ISO instant; a date after it is not believed
 * @param zone of whoever reads it, for dates that name none
 */
export async function readEmail(
  file: IncomingFile,
  now: string = Temporal.Now.instant().toString(),
  zone = 'Europe/Stockholm',
): Promise<Result<ReadEmail, IntakeRefusal>> {
  const refused = refuseSize(file.bytes);
  if (refused) return refused;
  const opened = openMail(file);
  if (!opened.ok) return opened;
  const truncation = truncationOf(opened.value.bytes, opened.value.header);
  if (truncation === 'header') return refuse({ code: 'email-truncated' });
  const read = await readOpened(opened.value, file.modifiedAt, { now, zone });
  const { version, attachments, writers, questions, forwarded } = read;
  const cut = truncation ? (['truncated'] as const) : [];
  return ok({
    file: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    ...version,
    attachments,
    writers,
    questions: [...questions],
    warnings: [...new Set([...read.warnings, ...cut])],
    mediaType: opened.value.mediaType,
    ...(forwarded && { forwarded: { inner: forwarded.inner, cover: forwarded.cover } }),
  });
}

interface Opened {
  readonly version: MailVersion;
  readonly attachments: Draft['attachments'];
  readonly writers: readonly Writer[];
  readonly warnings: Draft['warnings'];
  readonly questions: Draft['questions'];
  readonly forwarded: Forwarded | undefined;
}

async function readOpened(
  opened: OpenedMail,
  modifiedAt: string,
  reading: Reading,
  depth = 0,
): Promise<Opened> {
  const message = await readMessage(opened, modifiedAt, reading);
  const { email, version, attachments, writers, automatic, writer } = message;
  // What a machine sends back is evidence of what it answers; nobody passes it on.
  const mails = automatic || depth >= deepest ? [] : attachedMails(email);
  const attached: AttachedMail[] = [];
  for (const mail of mails) {
    attached.push(asAttached(await readOpened(mail, modifiedAt, reading, depth + 1)));
  }
  const forwarded = automatic ? undefined : forwardedIn(email, version, attached, reading);
  return {
    version,
    attachments,
    writers,
    warnings: [...message.warnings, ...(forwarded?.warnings ?? [])],
    questions: automatic ? [automatic] : questionsOn(version, forwarded, writer),
    forwarded,
  };
}

function questionsOn(
  outer: MailVersion,
  forwarded: Forwarded | undefined,
  writer: Draft['questions'][number] | undefined,
): Draft['questions'] {
  const kinds = kindsIn(forwarded?.proposal === 'inner' ? forwarded.inner : outer);
  const several: Draft['questions'] =
    kinds.length > 1 ? [{ question: 'requests', because: 'several', kinds, proposal: 'each' }] : [];
  if (!forwarded) return [...(writer ? [writer] : []), ...several];
  const { because, attached, proposal, inner } = forwarded;
  return [
    {
      question: 'forward',
      because,
      attached,
      proposal,
      inner: choice(inner),
      outer: choice(outer),
    },
    ...several,
  ];
}

/** A mail within a mail; of one that was itself passed on, the message at its root. */
function asAttached({ version, forwarded, warnings }: Opened): AttachedMail {
  if (forwarded?.proposal === 'inner') {
    return { ...forwarded.inner, dated: !forwarded.warnings.includes('forward-undated') };
  }
  return { ...version, dated: !warnings.includes('date-from-file') };
}

/**
 * The kinds of cases that a message asks for. A question is answered in any of them; an authority speaks of what others ask
 * for, and asks for its own answer alone.
 */
const kindsIn = ({ suggestedKind, also }: MailVersion) =>
  suggestedKind === 'authority-inquiry'
    ? [suggestedKind]
    : [...new Set([suggestedKind, ...also])].filter((kind) => kind !== 'question');

const choice = ({ from, receivedAt, suggestedKind: kind, language }: MailVersion) => ({
  from,
  receivedAt,
  kind,
  language,
});
