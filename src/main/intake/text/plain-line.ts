/** Characters that cannot be seen but change how the text around them is shown or ends a line. */
export const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Hostile text as one harmless line of at most `longest` characters. */
export function plainLine(text: string, longest = 1_000): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
  return line.length <= longest ? line : line.slice(0, longest).toWellFormed();
}
