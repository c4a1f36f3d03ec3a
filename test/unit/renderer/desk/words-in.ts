import { createInstance } from 'i18next';
import type { Language } from '#domain/language.ts';
import { en as sharedEn } from '#shared/words/en/words.ts';
import { sv as sharedSv } from '#shared/words/sv/words.ts';
import { en } from '../../../../src/renderer/desk/messages/en.ts';
import { sv } from '../../../../src/renderer/desk/messages/sv.ts';
import type { Words } from '../../../../src/renderer/desk/messages/use-words.ts';

/** The desk's words without a screen. */
export function wordsIn(language: Language): Words {
  const instance = createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    resources: {
      sv: { translation: { ...sharedSv, desk: sv } },
      en: { translation: { ...sharedEn, desk: en } },
    },
    interpolation: { escapeValue: false },
  });
  return (word, facts) => instance.t(word, { ...facts });
}
