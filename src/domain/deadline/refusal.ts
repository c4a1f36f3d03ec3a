/** The field of a {@link ClockInput} a refusal is about. */
export type ClockField = 'received' | 'extended' | 'paused' | 'resumed';

/**
 * Why the clock gives no date: it never invents one. Words are in `shared/words`.
 *
 * - `instant-malformed`: not an ISO 8601 date-time. `instant-without-zone`: no offset or Z, so no instant.
 * - `instant-impossible`: a day or time that does not exist, such as 30 February.
 * - `instant-out-of-range`: a receipt outside 2000–2100, or an event after 2110: the calendar does not answer.
 * - `event-before-receipt`, `extended-twice`, `paused-twice`, `resumed-before-paused`: an order of events that cannot be.
 * - `breach-not-extendable`, `breach-not-pausable`: Art. 33(1) knows neither.
 */
export type DeadlineRefusal =
  | { readonly code: 'instant-malformed'; readonly field: ClockField }
  | { readonly code: 'instant-without-zone'; readonly field: ClockField }
  | { readonly code: 'instant-impossible'; readonly field: ClockField }
  | { readonly code: 'instant-out-of-range'; readonly field: ClockField }
  | { readonly code: 'country-unknown'; readonly country: string }
  | { readonly code: 'event-before-receipt'; readonly field: ClockField }
  | { readonly code: 'extended-twice' }
  | { readonly code: 'paused-twice' }
  | { readonly code: 'resumed-before-paused' }
  | { readonly code: 'breach-not-extendable' }
  | { readonly code: 'breach-not-pausable' };
