import { towardsAppeal, wholeAppeal } from '#domain/letter/sections/appeal.ts';
import { type LineSoFar, newLine, wholeLine, withCharacter, withFact } from './line-so-far.ts';
import { behind, type Said, type Sign } from './said.ts';

/** What no letter may come to be, on the line of its text (from 1) where it does; `name` is what the law wants in it. */
export interface OutcomeFault {
  readonly code: 'title-missing' | 'title-twice' | 'required-missing' | 'appeal-promised';
  readonly line: number;
  readonly name: string;
}

/** A letter as far as it has been read. */
interface LetterSoFar {
  readonly line: LineSoFar;
  /** Up to two: more are no worse. */
  readonly titles: number;
  /** Whether a title says something whatever its facts are. */
  readonly titled: boolean;
  /** Whether what is looked for stands in it. */
  readonly has: boolean;
}

const nothing: LetterSoFar = { line: newLine, titles: 0, titled: false, has: false };

/**
 * What is wrong with a letter that a text can come to be, whatever its conditions choose and whichever of its facts are empty.
 * It looks at what comes out and not at how it is written: a word that begins before a condition and goes on in it is one.
 *
 * @param requires what the law wants in the letter, by name
 */
export function faultsIn(
  said: readonly Said[],
  requires: readonly string[],
): readonly OutcomeFault[] {
  const last = lastLineOf(said);
  const missing = requires
    .filter((name) => !isAlwaysSaid(said, name))
    .map((name): OutcomeFault => ({ code: 'required-missing', line: last, name }));
  return [...titleFaults(said), ...appeals(said), ...missing];
}

/** Whether a fact or a building block stands in a letter whatever its text chooses. */
export const isAlwaysSaid = (said: readonly Said[], name: string): boolean =>
  lettersFrom(said, name).every(({ has }) => has);

function titleFaults(said: readonly Said[]): OutcomeFault[] {
  const twice = new Set<number>();
  const letters = lettersFrom(said, undefined, (line) => twice.add(line));
  const [second] = Array.from(twice).toSorted((a, b) => a - b);
  return [
    ...(letters.some(({ titled }) => !titled) ? [fault('title-missing', 1)] : []),
    ...(second === undefined ? [] : [fault('title-twice', second)]),
  ];
}

function appeals(said: readonly Said[]): OutcomeFault[] {
  const found = new Set<number>();
  behind(said, [0], (come: number, sign) => {
    // A fact can be empty.
    if (sign.type === 'fact') return come;
    const next = sign.type === 'words' ? towardsAppeal(come, sign.text) : 0;
    if (sign.type === 'words' && next === wholeAppeal) found.add(sign.line);
    return next === wholeAppeal ? 0 : next;
  });
  return Array.from(found, (line) => fault('appeal-promised', line));
}

const fault = (code: OutcomeFault['code'], line: number): OutcomeFault => ({
  code,
  line,
  name: '',
});

function lettersFrom(
  said: readonly Said[],
  lookedFor: string | undefined,
  onSecondTitle: (line: number) => void = () => {},
): readonly LetterSoFar[] {
  const ended = (letter: LetterSoFar, at: number): LetterSoFar => {
    const { isTitle, says, keeps } = wholeLine(letter.line);
    if (isTitle && letter.titles > 0) onSecondTitle(at);
    return {
      line: newLine,
      titles: Math.min(2, letter.titles + (isTitle ? 1 : 0)),
      titled: letter.titled || (isTitle && says),
      has: letter.has || keeps,
    };
  };
  const take = (letter: LetterSoFar, sign: Sign): LetterSoFar => {
    switch (sign.type) {
      case 'words':
        return { ...letter, line: Array.from(sign.text).reduce(withCharacter, letter.line) };
      case 'fact':
        return { ...letter, line: withFact(letter.line, sign.name === lookedFor) };
      case 'part': {
        const before = ended(letter, lastLineOf(said));
        return { ...before, has: before.has || sign.name === lookedFor };
      }
      default:
        return ended(letter, sign.line);
    }
  };
  return behind(said, [nothing], take).map((letter) => ended(letter, lastLineOf(said)));
}

function lastLineOf(said: readonly Said[]): number {
  const last = said.findLast((one) => one.type === 'end');
  return last?.type === 'end' ? last.line + 1 : 1;
}
