import type { Case, Message } from '#domain/case/case.ts';

/** Beyond this a message repeats itself or quotes others; all of it would fill the memory of a large book. */
const perMessage = 1_000;
const few = 4;

/** Messages with as much of their text as a search reads: the beginnings of the first ones. Their numbers stay. */
export const asSearched = (messages: readonly Message[]): Message[] =>
  messages.map((message, at) => ({
    ...message,
    text: at < few ? message.text.slice(0, perMessage) : '',
    attachments: [],
  }));

/** Everything of a case that a search looks at. */
export function searchedWords(subject: Case): string {
  const { reference, requester, messages, earlierReference = '', handler } = subject;
  const received = asSearched(messages.slice(0, few)).flatMap((message) => [
    message.subject,
    message.text,
  ]);
  const { name, email } = requester;
  return [reference, name, email, subject.subject, ...received, earlierReference, handler].join(
    ' ',
  );
}
