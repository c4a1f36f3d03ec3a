import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import {
  none as noneEn,
  supervision as askedEn,
  titles as titlesEn,
} from '#shared/words/en/figures.ts';
import {
  none as noneSv,
  supervision as askedSv,
  titles as titlesSv,
} from '#shared/words/sv/figures.ts';
import { en as sharedEn, sv as sharedSv } from '#shared/words/words.ts';
import type { Shape } from '#shared/words/shape.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

// Of the words of figures those that the desk says itself: the rest comes with the figures.
const figuresSv = { none: noneSv, titles: titlesSv, supervision: askedSv };
const figuresEn = { none: noneEn, titles: titlesEn, supervision: askedEn };
const dictionary = { ...sharedSv, figures: figuresSv, desk: sv };
const english: Shape<Dictionary> = { ...sharedEn, figures: figuresEn, desk: en };

/** Every word the desk can say, in the shape of the Swedish ones. */
export type Dictionary = typeof dictionary;

/** Loads both languages at once: they are small, and switching must not wait for anything. */
export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    resources: { sv: { translation: dictionary }, en: { translation: english } },
    // React escapes; a second time would show `&amp;` in a company's name.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => '',
  });
  document.documentElement.lang = language;
}

/** Switches what the whole window says, and what a screen reader pronounces it as. */
export function speak(language: Language): void {
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
