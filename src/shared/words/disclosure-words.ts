import type { Language } from '#domain/language.ts';
import type { DisclosureWords } from '#domain/disclosure/disclosure-words.ts';
import { disclosureWords as en } from './en/disclosure.ts';
import { disclosureWords as sv } from './sv/disclosure.ts';

/** What stands in the place of what is withheld, by the language of the answer. */
export const disclosureWords: Readonly<Record<Language, DisclosureWords>> = { sv, en };
