import type { Language } from '#domain/language.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { lookOf } from '#domain/letter/letterhead/letterhead.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { senderOf } from '../../register/sender.ts';
import type { Work } from '../work.ts';

/** Who writes letters in a language, and under which letterhead: the book's own unless another is tried out. */
export function letterWriter(
  { book }: Work,
  record: RecordOfProcessing,
  language: Language,
  letterhead = book.settings.letterhead,
): Pick<LetterFacts, 'sender' | 'look'> {
  return {
    sender: senderOf(record, letterhead, book.settings.organisation),
    look: lookOf(letterhead, language),
  };
}
