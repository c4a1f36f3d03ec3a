import type { Attachment, Case, Message } from '#domain/case/case.ts';

/** Beyond this a message repeats itself or quotes others; all of it would fill the memory of a large book. */
const perMessage = 1_000;
const few = 4;

/** Messages with as much of their text as a search reads: the beginnings of the first ones. Their numbers stay. */
export const asSearched = (messages: readonly Message[]): Message[] =>
  messages.map((message, at) => ({
    ...message,
    text: at < few ? message.text.slice(0, perMessage) : '',
    attachments: message.attachments.map(named),
  }));

/** What of an attachment a list goes by. */
const named = ({ name }: Attachment): Attachment => ({ name, mediaType: '', size: 0, sha256: '' });

/** Everything of a case that a search looks at. */
export function searchedWords(subject: Case): string {
  const { reference, requester, representative, messages, earlierReference = '' } = subject;
  const received = asSearched(messages.slice(0, few)).flatMap((message) => [
    message.subject,
    message.text,
    ...(message.from ?? []).flatMap(({ name, email }) => [name, email]),
  ]);
  const { name, email, address } = requester;
  return [
    reference,
    earlierReference,
    name,
    email,
    address,
    representative?.name ?? '',
    representative?.email ?? '',
    subject.subject,
    subject.handler,
    ...received,
    ...messages.flatMap(({ attachments }) => attachments.map((attachment) => attachment.name)),
    ...subject.files.flatMap(({ document, note }) => [document.name, note]),
    ...subject.contacts.map(({ summary }) => summary.slice(0, perMessage)),
    ...subject.tasks.map(({ title }) => title),
  ].join(' ');
}
