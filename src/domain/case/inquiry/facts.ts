/**
 * What an authority asks the company to account for (Art. 58(1), *begäran om yttrande*). Which case it concerns is a link
 * of the case; the bundle that goes with the answer are its files.
 */
export interface Inquiry {
  /** The authority, as the answer is addressed to it: one line per line. */
  readonly authority: string;
  /** The authority's own number of its matter; '' where it gives none. */
  readonly theirReference: string;
  /** What it asks, point by point in the handler's words. */
  readonly asked: string;
  /** What it is about where that is no case of the book: supervision at large. '' where a case is linked. */
  readonly concerns: string;
}
