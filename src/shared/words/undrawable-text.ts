import type { TFunction } from 'i18next';
import type { UndrawablePlace } from '../refusals/letter-refusal.ts';

/** More places than a person reads at once are only hinted at. */
const told = 5;

/**
 * Names characters that no font has, each with its code points and where it stands:
 * `李 (U+674E) in the table “Customers”, row 3, column “Name”`.
 *
 * @param t the words of the person's language, from `wordsFor`
 */
export function undrawableText(t: TFunction, places: readonly UndrawablePlace[]): string {
  const named = places.slice(0, told).map((place) => placeText(t, place));
  return (places.length > told ? [...named, t('undrawable.more')] : named).join('; ');
}

function placeText(t: TFunction, place: UndrawablePlace): string {
  const code = Array.from(place.character, hex).join(' U+');
  if (place.part === 'head') return t('undrawable.head', { ...place, code });
  if (place.part === 'text') {
    return t(place.heading === '' ? 'undrawable.opening' : 'undrawable.text', { ...place, code });
  }
  return t(place.row === 0 ? 'undrawable.columns' : 'undrawable.table', { ...place, code });
}

const hex = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
