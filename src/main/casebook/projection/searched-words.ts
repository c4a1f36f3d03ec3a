import type { Attachment, Case, Message } from '#domain/case/case.ts';
import { staffWords } from './staff-words.ts';

/**
 * How many characters are read of one text, some four pages, and of all texts of a case: beyond this it repeats itself or
 * quotes others, and all of it would fill the memory of a large book.
 */
const most = { perText: 8_000, perCase: 24_000 };

/** White space that no phrase goes over: a name and the address behind it are not one. */
const fieldsEnd = '\u2029';

/** Messages with as much of their text as a search reads. Their numbers stay; what is given again stays as it is. */
export function asSearched(messages: readonly Message[]): Message[] {
  const texts = beginnings(messages.map(({ text }) => text));
  return messages.map((message, at) => ({
    ...message,
    text: texts[at] ?? '',
    attachments: message.attachments.map(named),
  }));
}

/** The beginning of each text, while the case has room for it. */
export function beginnings(texts: readonly string[]): string[] {
  let room = most.perCase;
  return texts.map((text) => {
    const begun = text.slice(0, Math.min(most.perText, room));
    room -= begun.length;
    return begun;
  });
}

/** What of an attachment a list goes by. */
const named = ({ name }: Attachment): Attachment => ({ name, mediaType: '', size: 0, sha256: '' });

/** Everything of a case that a search looks at. */
export function searchedWords(subject: Case): string {
  const { reference, requester, representative, messages, earlierReference = '' } = subject;
  const received = asSearched(messages).flatMap((message) => [
    message.subject,
    message.text,
    ...(message.from ?? []).flatMap(({ name, email }) => [name, email]),
    ...message.attachments.map((attachment) => attachment.name),
  ]);
  const { name, email, address } = requester;
  return [
    reference,
    earlierReference,
    name,
    email,
    address,
    representative?.email ?? '',
    subject.subject,
    subject.handler,
    ...received,
    ...subject.files.flatMap(({ document, note }) => [document.name, note]),
    ...beginnings(subject.contacts.map(({ summary }) => summary)),
    ...beginnings(subject.notes),
    ...beginnings(staffWords(subject)),
  ].join(fieldsEnd);
}
