import type { Ground } from './ground.ts';
import type { OwnMessageWords } from './own-messages/own-messages.ts';

/** What stands in the place of what is withheld, in the language of the answer. */
export interface DisclosureWords {
  /** A ground in a word or two, as it stands inside a mark. */
  readonly grounds: Readonly<Record<Ground, string>>;
  /** In a cell, or in the middle of its text: `[maskerat: andras rättigheter]`. */
  readonly value: (facts: { readonly ground: string }) => string;
  /** At the beginning of a row of which nothing else is shown. */
  readonly row: (facts: { readonly ground: string }) => string;
  readonly ownMessages: OwnMessageWords;
  /** A value and what it stands for: `P1 (fakturakontakt)`. */
  readonly explained: (facts: { readonly code: string; readonly meaning: string }) => string;
}
