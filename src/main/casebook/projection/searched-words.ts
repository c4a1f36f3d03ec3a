import type { Case } from '#domain/case/case.ts';

/** Beyond this a message repeats itself or quotes others; all of it would fill the memory of a large book. */
const perMessage = 1_000;
const messages = 4;

/** What a search reads of a case besides its row: the beginnings of the first messages, their subjects, and its earlier number. */
export const searchedWords = ({ messages: received, earlierReference }: Case): string =>
  [
    ...received
      .slice(0, messages)
      .map((message) => `${message.subject} ${message.text.slice(0, perMessage)}`),
    ...(earlierReference ? [earlierReference] : []),
  ].join(' ');
