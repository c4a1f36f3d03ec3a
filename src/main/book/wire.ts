import type { Language } from '#domain/language.ts';
import type { Channel } from '#shared/contract/contract.ts';
import type { Push, Pushes } from '#shared/pushes.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { StoreAnswer, StoreRequest } from '#shared/store-wire.ts';
import type { KeyStoreAnswer, KeyStoreRequest } from '../computer/key-store-over-wire.ts';
import type { Counts } from '../reminders/remind.ts';
import type { ReadingOver } from '../session/shut-for.ts';

/** How a book was found before any key was at hand. */
export interface Met {
  readonly book:
    | { readonly state: 'new' | 'locked' }
    | { readonly state: 'refused'; readonly refusal: BookRefusal };
  /** For the desk, which seals what it asks. */
  readonly lineKey: Uint8Array;
}

/** What main says to the book process. */
export type ToBook =
  /** Nobody else writes in the folder now: go through the book as far as it goes without a key. */
  | {
      readonly say: 'begin';
      readonly dir: string;
      readonly told: ReadonlySet<string>;
      readonly practice: boolean;
    }
  /** What the desk asks, sealed for the process alone; or what main asks, as it is. */
  | {
      readonly say: 'ask';
      readonly id: number;
      readonly channel: Channel;
      readonly request: unknown;
    }
  | { readonly say: 'store'; readonly answer: StoreAnswer }
  | { readonly say: 'key-store'; readonly answer: KeyStoreAnswer }
  /** The system asked for these files, by path. */
  | { readonly say: 'open-files'; readonly paths: readonly string[] }
  /** Take on nothing new, write what was asked for, and end. */
  | { readonly say: 'end' };

/** What the book process says to main. */
export type FromBook =
  | { readonly say: 'met'; readonly met: Met }
  /** The answer is sealed where the question was; whether it is a refusal, main may know. */
  | { readonly say: 'answer'; readonly id: number; readonly ok: boolean; readonly answer: unknown }
  | { [P in Push]: { readonly say: 'push'; readonly name: P; readonly news: Pushes[P] } }[Push]
  | { readonly say: 'store'; readonly request: StoreRequest | 'connect' }
  | { readonly say: 'key-store'; readonly request: KeyStoreRequest }
  | { readonly say: 'badge'; readonly count: number }
  | { readonly say: 'ring'; readonly counts: Counts; readonly language: Language }
  /** This file is being dragged out of the window that was used last. */
  | { readonly say: 'drag-out'; readonly path: string }
  /** What has been told of by now; the next life of the process is given it. */
  | { readonly say: 'told'; readonly told: ReadonlySet<string> }
  /** Whoever is at work may read no longer: the book is to be locked. */
  | { readonly say: 'over'; readonly why: ReadingOver }
  /** All that was asked for is on the disk; what is still done may be broken off. */
  | { readonly say: 'drained' }
  /** Nothing is left to be done or said. */
  | { readonly say: 'ended' };
