/** Why the book’s log is not, or not wholly, relied on. */
export type LogRefusal =
  /**
   * Nothing that an officer signed says that the log ends where it does: so many events are known to be missing at its end,
   * or, 0, there may be. The recovery key opens it all the same.
   */
  | { readonly code: 'end-unproven'; readonly missing: number }
  /** There are keys, and neither a journal nor a copy of one. */
  | { readonly code: 'journal-gone' }
  | { readonly code: 'journal-unreadable' }
  | { readonly code: 'book-damaged'; readonly firstBad: number; readonly desk?: string }
  /** What was asked for rests on an event of an open book that is not as it was written; a desk of the first version is '–'. */
  | { readonly code: 'event-damaged'; readonly seq: number; readonly desk: string }
  /** It is damaged, and is only read. */
  | { readonly code: 'book-read-only' }
  | { readonly code: 'book-newer'; readonly found: number; readonly known: number };
