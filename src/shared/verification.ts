import type { StandingCode } from '#domain/team/team.ts';
import type { BookRefusal } from './refusals/book-refusal.ts';

/**
 * What checking a book has found wrong. `seq` is the number of the event it is about, `blob` the name of the kept file.
 *
 * - `journal-missing`, `journal-foreign`: there is none, or it is not the one that the key file belongs to.
 * - `chain-broken`: the event is not as it was written, or does not follow the one before.
 * - `events-missing`: the log once was known to be longer. `head-differs`, `head-unreadable`: what was known of its end
 *   does not fit, or cannot be read.
 * - `batch-not-signed`: the batch that begins with number `seq` of the log of `desk` was not signed by the officer it names.
 *   `head-not-signed`: nor was what is known of the log's end, or it is gone.
 * - `log-forked`: the batch with number `seq` of the log of `desk` saw another event in another log than stands there.
 * - `file-altered`: the kept file is gone or not as it was kept.
 * - `event-after-disposal`: an event stands under a case that had been disposed of by then.
 * - `keys-damaged`, `key-cost-refused`: as the refusals of that name. `keys-misshapen`: it holds part of a case's key.
 * - `keys-doubled`: so many cases have more than one key in it.
 * - `case-key-missing`: so many cases that have not been disposed of have none; `seq` is the first event of one.
 * - `keys-open-to-all`, `event-open-to-all`: they open with a key of zeros, which is no key.
 *
 * Only with the passphrase:
 * - `first-officer-foreign`: the first officer in the log is not the one that the book's keys know.
 * - `keys-do-not-open`: the master, book or snapshot key does not open, or so many cases' keys do not.
 * - `event-does-not-open`, `file-does-not-open`: they were not sealed under this book's keys for this place.
 */
export type BookFault =
  | {
      readonly code:
        | 'journal-missing'
        | 'journal-foreign'
        | 'keys-misshapen'
        | 'keys-open-to-all'
        | 'head-not-signed'
        | 'first-officer-foreign';
    }
  | {
      readonly code: 'batch-not-signed' | 'log-forked';
      readonly desk: string;
      readonly seq: number;
    }
  | {
      readonly code:
        | 'chain-broken'
        | 'events-missing'
        | 'head-differs'
        | 'head-unreadable'
        | 'event-after-disposal'
        | 'event-open-to-all'
        | 'event-does-not-open';
      readonly seq: number;
      readonly desk?: string;
    }
  | {
      readonly code: 'file-altered' | 'file-does-not-open';
      readonly desk?: string;
      readonly seq: number;
      readonly blob: string;
    }
  | { readonly code: 'case-key-missing'; readonly seq: number; readonly cases: number }
  | { readonly code: 'keys-doubled' | 'keys-do-not-open'; readonly cases: number }
  | Extract<BookRefusal, { code: 'keys-damaged' | 'key-cost-refused' }>;

/** What a check cannot tell. */
export type Unproven = 'whose-book' | 'contents' | 'before-signing' | 'age';

/** What checking a book has shown. */
export interface Verification {
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  /** Cases' keys in the key file: in use, made ahead, and of cases whose disposal a crash cut short. */
  readonly keys: { readonly used: number; readonly spare: number; readonly outliving: number };
  /** The desks whose logs are here, each with how many events: of a book of the first version one without a name. */
  readonly desks: readonly { readonly desk: string; readonly events: number }[];
  /** Batches that were signed by the officer they name, and events from before anybody signed. */
  readonly signed: number;
  readonly unsigned: number;
  /** Events that are in the log and count for nothing: who signed them had no right to them. No fault of the log. */
  readonly refused: readonly {
    readonly desk: string;
    readonly seq: number;
    readonly code: StandingCode;
  }[];
  /**
   * What this check cannot tell, however well it ends. `whose-book`: that the first officer's key is the true one, and
   * `contents`: that events open; a key tells both. `before-signing`: that those who kept a book of the first version wrote
   * all that it says until somebody signed. `age`: that this is not an older copy of everything; another desk, a backup, an
   * evidence pack or a printed head tells that.
   */
  readonly unproven: readonly Unproven[];
  /** Whether the passphrase was at hand, so that all was opened too. */
  readonly opened: boolean;
  readonly ok: boolean;
  /** The first event that is not as it was written, and in whose log that is where it is known. */
  readonly firstBad?: number;
  readonly desk?: string;
  readonly faults: readonly BookFault[];
}
