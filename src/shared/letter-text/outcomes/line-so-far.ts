/** A line as far as it has been read: as much of it as tells what it is, and whether what is looked for stands in it. */
export interface LineSoFar {
  /** How it begins, as long as that can be a mark; then the mark, or `x` for running text. */
  readonly head: string;
  /** How much of the ` :: ` that makes a row of it stands at its end; 4 when it is behind it. */
  readonly colons: number;
  /** Whether anything stands behind its mark. */
  readonly filled: boolean;
  /** Whether words stand in what is printed in any case: behind its mark, or in a row's value. */
  readonly says: boolean;
  /** Whether what is looked for stands in it, or in a row's value. */
  readonly has: boolean;
  /** Whether it stands in a row's term. */
  readonly inTerm: boolean;
}

export const newLine: LineSoFar = {
  head: '',
  colons: 0,
  filled: false,
  says: false,
  has: false,
  inTerm: false,
};

/** What is told of a line by its beginning; see `main/letters/template/lines.ts`, which reads the letter itself. */
const isMark = (head: string) => /^(?:#{1,3}|-|1{1,2}\.) $/.test(head);
const canBeMark = (head: string) => isMark(head) || /^(?:#{1,3}|-|1{1,2}\.?)$/.test(head);

/** The line with one more character. */
export function withCharacter(line: LineSoFar, character: string): LineSoFar {
  const isSpace = /\s/.test(character);
  if (isSpace && line.head === '') return line;
  const head = headOf(line.head, isSpace ? ' ' : character.replace(/\d/, '1'));
  // A mark says nothing.
  if (isMark(head) && !isMark(line.head)) return { ...line, head, says: false, filled: false };
  if (isSpace) return spaced({ ...line, head });
  return { ...line, head, filled: true, says: true, colons: colonsOf(line, character) };
}

/** The line with a fact in it, which can be empty. */
export const withFact = (line: LineSoFar, isLookedFor: boolean): LineSoFar => ({
  ...line,
  head: headOf(line.head, 'x'),
  colons: colonsOf(line, 'x'),
  filled: true,
  has: line.has || isLookedFor,
});

function headOf(head: string, next: string): string {
  if (head === 'x' || isMark(head)) return head;
  return canBeMark(head + next) ? head + next : 'x';
}

const colonsOf = ({ colons }: LineSoFar, character: string): number => {
  if (colons === 4) return 4;
  return character === ':' && (colons === 1 || colons === 2) ? colons + 1 : 0;
};

const spaced = (line: LineSoFar): LineSoFar => {
  if (line.colons === 4) return line;
  if (line.colons < 3 || line.head !== 'x') return { ...line, colons: 1 };
  return { ...line, colons: 4, says: false, has: false, inTerm: line.has };
};

/** What a whole line is, whether it says something whatever its facts are, and whether what is looked for is printed. */
export function wholeLine(line: LineSoFar): {
  readonly isTitle: boolean;
  readonly says: boolean;
  readonly keeps: boolean;
} {
  // A line can end with its ` ::`.
  const { head, filled, says, has, inTerm } = line.colons === 3 ? spaced(line) : line;
  // A row whose value is empty is not printed, and its term goes with it.
  return { isTitle: head === '# ' && filled, says, keeps: has || (inTerm && says) };
}
