import { promisesAppeal } from '#domain/letter/sections/appeal.ts';
import type { Block, KnownNames } from './letter-text.ts';
import { alwaysIn, wordsIn } from './placed-in.ts';
import { longestTemplate } from './longest-template.ts';
import { printBlocks } from './print-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { reservedIn } from './reserved.ts';
import { hasTitle } from './title-in.ts';

/**
 * Why an edit in the letter view cannot be: `required-missing`, the law wants what would go; `title-missing`,
 * `title-twice`, a letter has one title; `appeal-promised`, a company's answer cannot be appealed; `character-reserved`, it
 * would be read as code; `too-long`.
 */
export type EditRefusal =
  | { readonly code: 'required-missing'; readonly name: string }
  | {
      readonly code:
        | 'title-missing'
        | 'title-twice'
        | 'appeal-promised'
        | 'character-reserved'
        | 'too-long';
    };

/**
 * Refuses an edit that would leave the letter in a state that could not be used, where it was in a better one before:
 * what is wrong already, by code that somebody wrote, keeps nobody from mending the rest.
 *
 * @param requires what the law wants in the letter outside of every choice
 */
export function refuseEdit(
  before: readonly Block[],
  after: readonly Block[],
  names: KnownNames,
  requires: readonly string[],
): EditRefusal | undefined {
  const text = printBlocks(after);
  if (text.length > longestTemplate) return { code: 'too-long' };
  const [had, has] = [alwaysIn(before), alwaysIn(after)];
  const gone = requires.find((name) => had.has(name) && !has.has(name));
  if (gone !== undefined) return { code: 'required-missing', name: gone };
  const read = readBlocks(text, names);
  const [titlesBefore, titles] = [titlesIn(before), titlesIn(read)];
  if (hasTitle(before) && !hasTitle(read)) return { code: 'title-missing' };
  if (titles > 1 && titlesBefore <= 1) return { code: 'title-twice' };
  if (promisesAppeal(text) && !promisesAppeal(printBlocks(before))) {
    return { code: 'appeal-promised' };
  }
  const worse = codeIn(read) > codeIn(before) || reserved(after) > reserved(before);
  return worse ? { code: 'character-reserved' } : undefined;
}

const reserved = (blocks: readonly Block[]): number => reservedIn(wordsIn(blocks).join(''));

/** Lines that say something and are titles, wherever they stand; an empty one is none. */
const titlesIn = (blocks: readonly Block[]): number =>
  printBlocks(blocks)
    .split('\n')
    .filter((line) => /^\s*#\s+\S/.test(line)).length;

const codeIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'code') return sum + 1;
    if (block.type !== 'choice') return sum;
    return sum + block.branches.reduce((inner, { holds }) => inner + codeIn(holds), 0);
  }, 0);
