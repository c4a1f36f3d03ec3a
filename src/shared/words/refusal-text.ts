import type { TFunction } from 'i18next';
import type { Refusal } from '../refusal.ts';

/**
 * A refusal in a person's words: what happened, and what to do.
 *
 * @param t the words of the person's language, from `wordsFor`
 */
export const refusalText = (t: TFunction, { code, ...facts }: Refusal) => ({
  title: t(`refusals.${code}.title`, facts),
  advice: t(`refusals.${code}.advice`, facts),
});
