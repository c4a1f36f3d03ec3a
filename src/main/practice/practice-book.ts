import type { Language } from '#domain/language.ts';

/**
 * What seals the practice book. It is no secret, and is not meant to be one: nothing real is in that book, and nobody is to
 * keep a passphrase in mind for it. Everything else about it is as of any book.
 */
export const practicePassphrase = 'denna bok är bara till för övning';

/** Whose book it is: nobody's. */
export const practiceNames = {
  sv: { organisation: 'Övningsbolaget AB', handler: 'Övande handläggare' },
  en: { organisation: 'The Practice Company', handler: 'Practising officer' },
} satisfies Record<Language, object>;
