/** What a value can look like that is somebody else's. */
export const flagKinds = ['email', 'personal-number', 'phone', 'name'] as const;

/** One of {@link flagKinds}. */
export type FlagKind = (typeof flagKinds)[number];

/** A stretch of a text, in UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a cell that looks like somebody else: a suggestion to look, never a decision. Rows and columns from 0. */
export interface Flag extends Span {
  readonly row: number;
  readonly column: number;
  readonly kind: FlagKind;
}
