import type { Letter } from './letter.ts';

/** What can happen to the letters of a case. */
export type LetterEvent = { readonly type: 'letter-issued' } & Letter;
