/**
 * From what the instant of receipt was taken: the line of one of our own servers, the sender's own date, what Outlook
 * noted, the date within a forwarded message, the date of the file, the moment of reading, or a person.
 */
export const receiptSources = [
  'received',
  'date',
  'outlook',
  'forwarded',
  'file',
  'now',
  'person',
] as const;
export type ReceiptSource = (typeof receiptSources)[number];

/**
 * What speaks against the instant that was taken.
 *
 * - `later-line`: another `Received` line lies days later. `sent-earlier`, `sent-later`: the sender's date lies days away. `in-future`, `before-law`: a date that cannot be. `unread`: a date that could not be read.
 * - `forwarded-later`: when the colleague's mail came. `day-unsure`: day and month may be the other way round.
 *   `proposed`: what was proposed before a person set another.
 */
export const receiptDoubts = [
  'later-line',
  'sent-earlier',
  'sent-later',
  'in-future',
  'before-law',
  'unread',
  'forwarded-later',
  'day-unsure',
  'proposed',
] as const;

/** One thing that speaks against it: the line that says so, as it stands, and the instant it states (ISO 8601). */
export interface ReceiptDoubt {
  readonly code: (typeof receiptDoubts)[number];
  readonly line: string;
  readonly at?: string;
}

/** Why a message counts as received when it does (Art. 12(3)); kept with the case as evidence. */
export interface Receipt {
  readonly source: ReceiptSource;
  /** The line it was taken from, as it stands in the message; '' where there is none. */
  readonly line: string;
  readonly against: readonly ReceiptDoubt[];
}
