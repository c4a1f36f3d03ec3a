/**
 * Cuts a text into pieces, for Chromium handles a long one several times slower. Never within a character: half of one
 * would not survive the way. Runs inside pages too, so it uses nothing from outside itself.
 */
export function inPieces(text: string): string[] {
  const longest = 256_000;
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length || pieces.length === 0) {
    let end = at + longest;
    const code = text.charCodeAt(end);
    if (code >= 0xdc_00 && code <= 0xdf_ff) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
