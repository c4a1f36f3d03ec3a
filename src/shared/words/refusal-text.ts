import type { TFunction } from 'i18next';
import type { Refusal } from '../refusal.ts';
import { undrawableText } from './undrawable-text.ts';

/**
 * A refusal in a person's words: what happened, and what to do.
 *
 * @param t the words of the person's language, from `wordsFor`
 */
export function refusalText(t: TFunction, refusal: Refusal) {
  const { code, ...facts } =
    refusal.code === 'characters-undrawable'
      ? { ...refusal, where: undrawableText(t, refusal.places) }
      : refusal;
  return { title: t(`refusals.${code}.title`, facts), advice: t(`refusals.${code}.advice`, facts) };
}
