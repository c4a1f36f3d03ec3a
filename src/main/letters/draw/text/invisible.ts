const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const known = new Map<number, boolean>();

/** Whether a code point steers how others are drawn (a joiner, a direction mark, a soft hyphen) and has no ink itself. */
export function isInvisible(codePoint: number): boolean {
  let answer = known.get(codePoint);
  if (answer === undefined) {
    // A lone surrogate is not text at all.
    answer =
      (codePoint < 0xd800 || codePoint > 0xdfff) && ignorable.test(String.fromCodePoint(codePoint));
    known.set(codePoint, answer);
  }
  return answer;
}
