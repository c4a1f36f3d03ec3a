import type { Span } from './flag.ts';

/** A street by its ending, with a number: `Storgatan 12 B`, `Provvägen 3`, `12 Sample Street`. */
const street =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30}){0,2}? ?(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|backen|torget|torg|allén|allé|kajen|leden|slingan|strasse|straße|gade|gaden|vej|vejen|vei|veien|katu|tie) \d{1,4}(?: ?[A-Za-z](?![\p{L}\p{N}]))?/gu;
const english =
  /(?<![\p{L}\p{N}])\d{1,5} (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Court|Square|Terrace)(?![\p{L}\p{N}])/gu;

/** Where postal addresses seem to stand in a plain text. */
export const addressesIn = (text: string): Span[] =>
  [...text.matchAll(street), ...text.matchAll(english)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
