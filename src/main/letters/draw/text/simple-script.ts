/**
 * Text whose every character is one glyph beside the next: Latin, Greek, Cyrillic, Armenian and the common signs,
 * without combining marks. Everything else is left to the shaper of its script.
 */
export const isSimple = (text: string): boolean => simple.test(text);

const simple =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u034e\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf\u2100-\u2bff\ua640-\ua66e\ua720-\ua7ff\ufb00-\ufb06]*$/;

/** Whether any of it is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Whether text is to be laid out from right to left: more of its letters are written so than not. */
export function readsRightToLeft(text: string): boolean {
  let balance = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) balance += hasRightToLeft(letter) ? 1 : -1;
  return balance > 0;
}

const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
