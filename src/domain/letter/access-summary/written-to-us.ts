import { receivedOn } from '../sections/received-on.ts';
import { factList, heading, paragraph } from '../blocks.ts';
import type { Section } from '../letter-context.ts';
import { messagesFile, printsMessages } from '../machine-copy/copied-messages.ts';

/**
 * What the person has written to us themselves, in full (Art. 15(3)): printed where it is short, else by the file inside
 * the letter that holds it. What they quoted of others is left out, and the letter says so.
 */
export const writtenToUs: Section = ({ words, facts, subject }) => {
  const { copy: says } = words.summary;
  const { messages } = facts;
  if (messages.length === 0) return [paragraph(says.toldUs)];
  const file = messagesFile(subject.reference, facts);
  if (!printsMessages(facts)) {
    return [paragraph(says.messagesInFile({ messages: messages.length, file }))];
  }
  return [
    paragraph(says.messages),
    ...messages.flatMap(({ receivedAt, subject: about, text, attachments }) => [
      heading(3, says.messageOf({ day: words.date(receivedOn(receivedAt, facts.zone)) })),
      ...(about === '' && attachments === ''
        ? []
        : [
            factList([
              { term: says.subject, value: about },
              { term: says.attachments, value: attachments },
            ]),
          ]),
      paragraph(text === '' ? says.noText : text),
    ]),
  ];
};
