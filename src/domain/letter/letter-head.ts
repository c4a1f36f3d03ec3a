import type { Case } from '../case/case.ts';
import type { Block, LetterDocument } from './letter-document.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterWords } from './letter-words.ts';
import { paragraph } from './blocks.ts';

/** Everything about a letter but its title and blocks. An addressee without a postal address is written to by e-mail. */
export function letterHead(
  subject: Case,
  facts: LetterFacts,
  words: LetterWords,
): Omit<LetterDocument, 'title' | 'blocks'> {
  const { name, address, email } = subject.requester;
  const postal = address.split('\n').map((line) => line.trim());
  const addressee = [name, ...(address.trim() ? postal : [email])];
  const { sender } = facts;
  return {
    language: words.language,
    reference: subject.reference,
    sender: [sender.name, ...sender.address, sender.email].filter((line) => line !== ''),
    addressee: addressee.filter((line) => line !== ''),
    date: facts.date,
  };
}

/** Regards, the handler who can be asked, and the organisation. */
export const signature = (subject: Case, facts: LetterFacts, words: LetterWords): Block[] => [
  paragraph(words.regards),
  paragraph([subject.handler, facts.sender.name].filter((name) => name !== '').join(', ')),
];
