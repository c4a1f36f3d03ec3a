import type { Language } from '#domain/language.ts';
import type { FoundText } from '#shared/list/found-in.ts';
import { sayDay } from '../../../messages/dates.ts';
import type { Words } from '../../../messages/use-words.ts';

/** Where a search found a case, and with which words around: `I bilagan avtal.pdf: … havtorn …`. */
export function sayFound(found: FoundText, language: Language, t: Words): string {
  const { excerpt, others } = found;
  const more = others > 0 ? ` ${t('desk.search.foundMore', { count: others })}` : '';
  return `${sayPlace(found.in, language, t)}${more}${excerpt === undefined ? '' : `: ${excerpt}`}`;
}

function sayPlace(place: FoundText['in'], language: Language, t: Words): string {
  switch (place.what) {
    case 'letter': {
      const facts = { letter: t(`case.letters.${place.kind}`), date: sayDay(place.at, language) };
      return t('desk.search.foundIn.letter', facts);
    }
    case 'message':
      return t('desk.search.foundIn.message', { date: sayDay(place.at, language) });
    case 'draft':
      return t('desk.search.foundIn.draft');
    default:
      return t(`desk.search.foundIn.${place.what}`, { name: place.name });
  }
}
