const most = 20;
const longest = 200_000;

/**
 * The questions a person asked in a message of theirs: its sentences that end in a question mark, without quoted lines
 * and addresses of pages. At most twenty.
 *
 * @example "Hej! Säljer ni mina uppgifter? Tack." asks "Säljer ni mina uppgifter?"
 */
export function questionsAsked(text: string): readonly string[] {
  const own = text
    .slice(0, longest)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join(' ');
  return own
    .split(/(?<=[.!?:])\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.endsWith('?') && sentence.includes(' '))
    .slice(0, most);
}
