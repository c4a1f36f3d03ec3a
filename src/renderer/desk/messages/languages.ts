import type { Language } from '#domain/language.ts';

/** The languages a case can be answered in, in the order they are offered. */
export const languages = ['sv', 'en'] as const satisfies readonly Language[];
