import { franc } from 'franc-min';
import type { Language } from '#domain/language.ts';
import { ownWords } from './own-words.ts';

/** Small words that the other language does not have. */
const swedish = new Set(
  (
    'och att det som är jag ni inte på av för med till har kan vill om mig min mina mitt ert era er hej mvh vad ' +
    'hur när sig den ett en från skulle'
  ).split(' '),
);
const english = new Set(
  (
    'and the that is you not of for with to have can my your i a from what how when please would this are we ' +
    'it hello dear regards thanks'
  ).split(' '),
);

/**
 * The language to answer in, for a person to confirm. Small words decide, as trigrams go wrong on the few lines
 * that most mails are; then trigrams. Swedish when nothing tells; English for other scripts than Latin.
 */
export function suggestLanguage(text: string): Language {
  const own = ownWords(text.slice(0, 20_000));
  const words = own.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sv = words.filter((word) => swedish.has(word) || /[åäö]/.test(word)).length;
  const en = words.filter((word) => english.has(word)).length;
  if (sv !== en) return sv > en ? 'sv' : 'en';
  if (words.length > 0 && !/\p{Script=Latin}/u.test(own)) return 'en';
  return franc(own, { only: ['swe', 'eng'] }) === 'eng' ? 'en' : 'sv';
}
