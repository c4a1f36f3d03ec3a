import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { addresseeOf } from './addressee.ts';
import { closing } from '../blocks.ts';
import { signerOf } from '../letterhead/signer.ts';
import type { LetterContext, Section } from '../letter-context.ts';
import type { Block, LetterDocument } from '../letter-document.ts';
import type { LetterFacts, Sender } from '../letter-facts.ts';
import type { LetterWords } from '../letter-words.ts';

/** Everything about a letter but its title and blocks. */
export function letterHead(
  kind: LetterKind,
  context: LetterContext,
): Omit<LetterDocument, 'title' | 'blocks'> {
  const { subject, words, facts } = context;
  return {
    language: words.language,
    reference: subject.reference,
    ...writtenBy(facts),
    addressee: addresseeOf(kind, context),
  };
}

/** What a letter needs to know of its writer. */
export type Writer = Pick<LetterFacts, 'sender' | 'look' | 'date'>;

/** Who writes, how it looks, and when. */
export const writtenBy = ({
  sender,
  look,
  date,
}: Writer): Pick<LetterDocument, 'sender' | 'look' | 'date'> => ({
  sender: [sender.name, ...sender.address, sender.phone, sender.email].filter(
    (line) => line !== '',
  ),
  ...(look && { look }),
  date,
});

/** Regards, who signs, and the organisation. */
export const signature: Section = ({ subject, facts, words }) =>
  signedBy(subject.handler, facts.sender, words);

/** The same for a letter without a case: the handler signs unless the letterhead names someone, and only a person does. */
export function signedBy(handler: string, sender: Sender, words: LetterWords): readonly Block[] {
  const { name, title } = sender.signature;
  const parts = [signerOf(handler, name), title, sender.name];
  return [closing(words.regards), closing(parts.filter((part) => part !== '').join(', '))];
}
