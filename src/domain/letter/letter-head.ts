import type { LetterKind } from '../case/letters/letter-kinds.ts';
import { addresseeOf } from './addressee.ts';
import { paragraph } from './blocks.ts';
import type { LetterContext, Section } from './letter-context.ts';
import type { LetterDocument } from './letter-document.ts';

/** Everything about a letter but its title and blocks. */
export function letterHead(
  kind: LetterKind,
  context: LetterContext,
): Omit<LetterDocument, 'title' | 'blocks'> {
  const { subject, words, facts } = context;
  const { sender } = facts;
  return {
    language: words.language,
    reference: subject.reference,
    sender: [sender.name, ...sender.address, sender.email].filter((line) => line !== ''),
    addressee: addresseeOf(kind, context),
    date: facts.date,
  };
}

/** Regards, the handler who can be asked, and the organisation. */
export const signature: Section = ({ subject, facts, words }) => [
  paragraph(words.regards),
  paragraph([subject.handler, facts.sender.name].filter((name) => name !== '').join(', ')),
];
