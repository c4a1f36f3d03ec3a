import type { Attachment, Message } from '#domain/case/message.ts';
import type { Case } from '#domain/case/case.ts';
import { staffWords } from './staff-words.ts';

/**
 * How many characters are read of one text, some four pages, and of all texts of a case: beyond this it repeats itself or
 * quotes others, and all of it would fill the memory of a large book.
 */
const most = { perText: 8_000, perCase: 24_000 };

/** White space that no phrase goes over: a name and the address behind it are not one. */
const fieldsEnd = '\u2029';

/** As much of each message's text as a search of its case's row reads. */
export const searchedTexts = (messages: readonly Message[]): string[] =>
  beginnings(messages.map(({ text }) => text));

/**
 * Messages as far as a row is made of them. A text that goes on behind what is searched keeps a character of that, by which it
 * is known. Their numbers stay; what is given again stays as it is.
 */
export function forRow(messages: readonly Message[]): Message[] {
  const searched = searchedTexts(messages);
  return messages.map((message, at) => ({
    ...message,
    text: message.text.slice(0, (searched[at]?.length ?? 0) + 1),
    attachments: message.attachments.map(listed),
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
const listed = ({ name, missing }: Attachment): Attachment => ({
  name,
  mediaType: '',
  size: 0,
  sha256: '',
  ...(missing !== undefined && { missing }),
});

/** Everything of a case that a search looks at. */
export function searchedWords(subject: Case): string {
  const { reference, requester, representative, messages, earlierReference = '' } = subject;
  const texts = searchedTexts(messages);
  const received = messages.flatMap((message, at) => [
    message.subject,
    texts[at] ?? '',
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
