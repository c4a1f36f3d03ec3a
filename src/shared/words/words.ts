import { createInstance, type TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import { wholeEn } from './en/words.ts';
import { wholeSv } from './sv/words.ts';

/**
 * The words of one language: `wordsFor('en')('case.kinds.access')` is `Access`.
 * Instances are cheap and share nothing, so a Swedish desk can issue an English letter.
 */
export function wordsFor(language: Language): TFunction {
  const instance = createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    resources: { sv: { translation: wholeSv }, en: { translation: wholeEn } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
