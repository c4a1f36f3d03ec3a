/**
 * A text without what stands at its end of such signs. A pattern that looks for them before an end (`/[.\s]+$/`) starts
 * anew at every sign, and takes hours over a long run of them that ends otherwise.
 *
 * @param sign fits one character
 * @example `withoutEnd('brev. .', /[\s.]/)` gives `'brev'`
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
