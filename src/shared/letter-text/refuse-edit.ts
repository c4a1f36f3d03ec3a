import type { Block, KnownNames } from './letter-text.ts';
import { wordsIn } from './words-in.ts';
import { longestTemplate } from './longest-template.ts';
import { faultsIn, type OutcomeFault } from './outcomes/faults-in.ts';
import { saidByBlocks } from './outcomes/said-by-blocks.ts';
import { printBlocks } from './print-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { reservedIn } from './reserved.ts';

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
 * @param requires what the law wants in the letter whatever it chooses
 */
export function refuseEdit(
  before: readonly Block[],
  after: readonly Block[],
  names: KnownNames,
  requires: readonly string[],
): EditRefusal | undefined {
  const text = printBlocks(after);
  if (text.length > longestTemplate) return { code: 'too-long' };
  const had = faultsIn(saidByBlocks(before), requires);
  const isOld = ({ code, name }: OutcomeFault) =>
    had.some((fault) => fault.code === code && fault.name === name);
  const fault = faultsIn(saidByBlocks(after), requires).find((one) => !isOld(one));
  if (fault?.code === 'required-missing') return { code: fault.code, name: fault.name };
  if (fault) return { code: fault.code };
  const worse =
    codeIn(readBlocks(text, names)) > codeIn(before) || reserved(after) > reserved(before);
  return worse ? { code: 'character-reserved' } : undefined;
}

const reserved = (blocks: readonly Block[]): number => reservedIn(wordsIn(blocks).join(''));

const codeIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'code') return sum + 1;
    if (block.type !== 'choice') return sum;
    return sum + block.branches.reduce((inner, { holds }) => inner + codeIn(holds), 0);
  }, 0);
