import type { UnlikelyBecause } from '../case/breach/facts.ts';
import type { Finding, Remedy } from '../case/complaint/facts.ts';
import type { Ground } from '../case/ending/grounds.ts';
import type { Identity } from '../case/identity/facts.ts';
import type { Channel } from '../case/opening.ts';

/**
 * What figures need of a case beyond its dates, and no person can be told by: closed lists of words, and of a breach when the
 * authority was notified. Each is absent where the case knows nothing of it.
 */
export interface FigureDetails {
  /** On what a request was refused, wholly or in part (Art. 12(4)). */
  readonly grounds?: readonly Ground[];
  /** Whether a complaint was right, and whether what should remedy it has been carried out. */
  readonly finding?: Finding['outcome'];
  readonly remedy?: Remedy['state'];
  /** How it came to be known who asks (Art. 12(6)). */
  readonly identity?: Exclude<Identity['state'], 'undecided'>;
  /** How the first answer was given: by letter, or over which channel otherwise. */
  readonly answeredBy?: 'by-letter' | Channel;
  /** When the authority was notified of a breach, ISO 8601, and whether reasons for a delay were given (Art. 33(1)). */
  readonly notified?: { readonly at: string; readonly explained: boolean };
  /** Why it need not be notified (Art. 33(1)); `unstated` in old books. */
  readonly unnotified?: UnlikelyBecause | 'unstated';
}

/** What is told of one detail, where it is known. */
export type Told<D extends keyof FigureDetails> = NonNullable<FigureDetails[D]>;
