import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { languages } from './languages.ts';

/** The words of a language, fetched when they are first wanted: the first paint waits for those it is said in alone. */
const dictionaries = {
  sv: async () => (await import('./all-sv.ts')).allSv,
  en: async () => (await import('./all-en.ts')).allEn,
} as const;

const fetched: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, _namespace, done) {
    dictionaries[language === 'en' ? 'en' : 'sv']().then(
      (words) => done(null, words),
      (error: unknown) => done(new Error('words', { cause: error }), null),
    );
  },
};

/** Makes ready to speak; nothing can be said before `speak`. */
export function startWords(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  void i18next
    .use(fetched)
    .use(initReactI18next)
    .init({
      fallbackLng: false,
      initAsync: false,
      // React escapes; a second time would show `&amp;` in a company's name.
      interpolation: { escapeValue: false },
      missingInterpolationHandler: () => '',
    });
}

/** Switches what the whole window says, and what a screen reader pronounces it as; of two asked for, the last stays. */
export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}

/** Fetches the language that is not spoken while nobody waits, so that nobody waits when it is chosen. */
export function fetchTheOther(): void {
  requestIdleCallback(() => void i18next.loadLanguages([...languages]));
}
