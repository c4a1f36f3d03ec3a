import type { Language } from '#domain/language.ts';

const forms = {
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
} satisfies Record<Language, Intl.NumberFormat>;

/** `1 204,5` or `1,204.5`. */
export const sayNumber = (number: number, language: Language): string =>
  forms[language].format(number);
