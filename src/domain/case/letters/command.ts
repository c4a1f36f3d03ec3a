import type { Letter } from '../case.ts';

/** What staff can do with the letters of a case. */
export type LetterCommand = { readonly type: 'issue-letter' } & Letter;
