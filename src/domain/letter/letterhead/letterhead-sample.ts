import { paragraph } from '../blocks.ts';
import type { LetterDocument } from '../letter-document.ts';
import { signedBy, writtenBy, type Writer } from '../sections/letter-head.ts';
import type { LetterWords } from '../letter-words.ts';

/** A letter to nobody, to see a letterhead by: who writes, a paragraph, who signs. */
export function composeLetterheadSample(
  handler: string,
  facts: Writer,
  words: LetterWords,
): LetterDocument {
  const { title, reference, name, address, text } = words.sample;
  return {
    language: words.language,
    title,
    reference,
    ...writtenBy(facts),
    addressee: [name, ...address.split('\n')],
    blocks: [paragraph(text), ...signedBy(handler, facts.sender, words)],
  };
}
