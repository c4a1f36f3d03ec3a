import { franc } from 'franc-min';
import type { Language } from '#domain/language.ts';
import { smallWords } from '#domain/small-words.ts';
import { ownWords } from './own-words.ts';

/**
 * The language to answer in, for a person to confirm. Small words decide, as trigrams go wrong on the few lines
 * that most mails are; then trigrams. Swedish when nothing tells; English for other scripts than Latin.
 */
export function suggestLanguage(text: string): Language {
  const own = ownWords(text.slice(0, 20_000));
  const { words, sv, en } = smallWords(own);
  if (sv !== en) return sv > en ? 'sv' : 'en';
  if (words > 0 && !/\p{Script=Latin}/u.test(own)) return 'en';
  return franc(own, { only: ['swe', 'eng'] }) === 'eng' ? 'en' : 'sv';
}
