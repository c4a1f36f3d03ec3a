import type { Ground } from './grounds.ts';

/**
 * How a case ends. Requests are granted, granted in part or refused; complaints and questions are answered; a breach is
 * documented (Art. 33(5)) or was none. `forwarded` is a processor's (Art. 28(3)(e)), `not-identifiable` of Art. 11(2).
 */
export const outcomes = [
  'granted',
  'partly',
  'refused',
  'answered',
  'documented',
  'no-breach',
  'forwarded',
  'withdrawn',
  'not-identifiable',
] as const;
export type Outcome = (typeof outcomes)[number];

/** A ground a request is refused on, wholly or for a part, and the facts and reasons for it (Art. 12(4), 12(5)). */
export interface Refused {
  readonly ground: Ground;
  readonly reasons: string;
  /** Of `automated-by-law`: which law, and the measures it lays down to safeguard the person (Art. 22(2)(b)). */
  readonly law?: { readonly name: string; readonly safeguards: string };
}

/** A refusal as it is decided, once for the letter and the end of the case: of the whole request or of a part of it. */
export interface RefusalDecision {
  readonly extent: 'full' | 'partial';
  readonly grounds: readonly Refused[];
}

/** How a case ended. What is refused has its grounds, and nothing else has any. */
export type Ending =
  | {
      readonly outcome: 'partly' | 'refused';
      readonly grounds: readonly Refused[];
      readonly note: string;
    }
  | { readonly outcome: Exclude<Outcome, 'partly' | 'refused'>; readonly note: string };
