/** Lines after which mail programs put what is answered or forwarded. */
const quoteBegins = [
  /^-{2,}\s*(?:original message|ursprungligt meddelande|forwarded message|vidarebefordrat meddelande)/i,
  /^(?:on|den|am)\b.{5,200}\b(?:wrote|skrev)\b.{0,100}:$/i,
  /^(?:från|from):\s.*@/i,
  /^_{10,}$/,
];

/** What the sender wrote, without quoted lines, the message below that is answered, and the signature. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line) => line === '-- ' || quoteBegins.some((mark) => mark.test(line.trim())),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>')).join('\n');
}
