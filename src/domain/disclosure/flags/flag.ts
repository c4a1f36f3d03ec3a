import type { NameOwner } from '../marks.ts';

/**
 * What a text can look like that must be looked at before it goes out: somebody else's e-mail address, number, postal
 * address or name (Art. 15(4)); a password or other secret (Art. 32); a special category (Art. 9).
 */
export const flagKinds = [
  'password',
  'email',
  'personal-number',
  'phone',
  'secret',
  'address',
  'name',
  'special',
] as const;

/** One of {@link flagKinds}. */
export type FlagKind = (typeof flagKinds)[number];

/** A stretch of a text, in UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text and what it looks like: a suggestion to look, never a decision. */
export interface Found extends Span {
  readonly kind: FlagKind;
}

/** A flag in a cell. Rows and columns from 0. */
export interface Flag extends Found {
  readonly row: number;
  readonly column: number;
}

/** A flag in a name that goes out with a table; `at` as in a `NamePart`. */
export interface NameFlag extends Found {
  readonly of: NameOwner;
  readonly at: number;
}
