/** A language a case can be answered in. */
export type Language = 'sv' | 'en';
