/** Fewer words than these explain nothing. */
export const fewestWords = 4;

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
