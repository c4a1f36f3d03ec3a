import type { Language } from '#domain/language.ts';

export interface LetterWords {
  readonly date: string;
  readonly reference: string;
  /** The total stands in a form of its own, filled when it is known: this ends where it begins. */
  readonly page: (number: number) => string;
  readonly noRows: string;
  readonly record: (number: number, total: number) => string;
  /** Of the practice book: at the top of every page. */
  readonly practice: string;
  readonly locale: string;
}

/** What the page itself says, in the letter's language; everything else is in the document. */
export const letterWords: Record<Language, LetterWords> = {
  sv: {
    date: 'Datum',
    reference: 'Vår referens',
    page: (number) => `Sida ${number} av `,
    noRows: 'Inga rader',
    record: (number, total) => `Post ${number} av ${total}`,
    practice: 'ÖVNING – inget riktigt brev. Alla uppgifter är påhittade.',
    locale: 'sv-SE',
  },
  en: {
    date: 'Date',
    reference: 'Our reference',
    page: (number) => `Page ${number} of `,
    noRows: 'No rows',
    record: (number, total) => `Record ${number} of ${total}`,
    practice: 'PRACTICE – not a real letter. All that it says is made up.',
    locale: 'en-GB',
  },
};

/** `2026-11-22` as `22 november 2026`. */
export function longDate(date: string, language: Language): string {
  const { locale } = letterWords[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
