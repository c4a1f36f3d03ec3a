import type { Case } from '#domain/case/case.ts';

/** Beyond this a message repeats itself or quotes others; all of it would fill the memory of a large book. */
const perMessage = 1_000;
const messages = 4;

/** What a search reads of the messages of a case: the beginnings of the first ones, and their subjects. */
export const searchedWords = (subject: Case): string =>
  subject.messages
    .slice(0, messages)
    .map((message) => `${message.subject} ${message.text.slice(0, perMessage)}`)
    .join(' ');
