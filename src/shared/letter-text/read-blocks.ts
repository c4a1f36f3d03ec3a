import type { Block, Branch, CodeReason, KnownNames, LineForm, Piece } from './letter-text.ts';
import { printBlocks } from './print-blocks.ts';
import { readPieces } from './read-pieces.ts';
import { deepest, opens, readTag } from './tags.ts';

/** The forms by their marks; see `main/letters/template/lines.ts`, which reads the letter itself. */
const formOf = (mark: string): LineForm => {
  if (mark === '#') return 'title';
  if (mark === '##') return 'heading';
  if (mark === '###') return 'subheading';
  return mark === '-' ? 'item' : 'numbered';
};

/**
 * Reads a letter's text as blocks. Nothing is refused and nothing is lost: what this view has no form for is `code`, and
 * `printBlocks` gives exactly the text back.
 */
export function readBlocks(text: string, names: KnownNames): readonly Block[] {
  const lines = text.split('\n');
  const at = { next: 0 };
  const blocks: Block[] = [];
  while (at.next < lines.length) blocks.push(readBlock(lines, at, names, 0));
  return blocks;
}

function readBlock(
  lines: readonly string[],
  at: { next: number },
  names: KnownNames,
  depth: number,
): Block {
  const start = at.next;
  const line = lines[start] ?? '';
  if (readTag(line)?.type === 'if') {
    const choice = depth < deepest ? readChoice(lines, at, names, depth + 1) : 'tag';
    if (typeof choice !== 'string') return choice;
    return asCode(lines, start, at, choice);
  }
  at.next += 1;
  const block = readLine(line, names);
  return typeof block === 'string' ? asCode(lines, start, at, block) : block;
}

/**
 * The blocks as they would be read again: what was written as `- ` has become an item. A line that is still empty stays a
 * line, to be written in.
 */
export const settled = (blocks: readonly Block[], names: KnownNames): readonly Block[] =>
  blocks.map((block) => {
    if (block.type === 'choice') {
      const branches = block.branches.map((branch) => ({
        ...branch,
        holds: settled(branch.holds, names),
      }));
      return { ...block, branches };
    }
    if (block.type !== 'line' && block.type !== 'entry') return block;
    const line = printBlocks([block]);
    const read = line.trim() === '' ? 'tag' : readLine(line, names);
    return typeof read === 'string' ? block : read;
  });

/** A line that is no choice: itself, or why it cannot be shown. */
function readLine(line: string, names: KnownNames): Block | CodeReason {
  if (line.trim() === '') return { type: 'blank', space: line };
  const tag = readTag(line);
  if (tag?.type === 'part') {
    return names.parts.has(tag.name) ? { type: 'part', name: tag.name } : 'name';
  }
  const mark = /^\s*(#{1,3}|-|\d{1,2}\.)\s+/.exec(line);
  const rest = mark ? line.slice(mark[0].length) : line;
  const read = readPieces(rest, names);
  if (!read.ok) return read.error.code;
  const form = mark?.[1] === undefined ? 'text' : formOf(mark[1]);
  const entry = form === 'text' ? asEntry(read.value) : undefined;
  return entry ?? { type: 'line', form, mark: mark?.[0] ?? '', pieces: read.value };
}

/** `term :: value`, told apart by the first mark in the line's own words. */
function asEntry(pieces: readonly Piece[]): Block | undefined {
  const at = pieces.findIndex((piece) => piece.type === 'words' && / :: ?/.test(piece.text));
  const words = pieces[at];
  if (words?.type !== 'words') return undefined;
  const cut = words.text.indexOf(' ::');
  const before = words.text.slice(0, cut);
  const after = words.text.slice(cut + 3);
  // Only where it prints back to the same: a space behind the mark, and a term before it.
  if (!after.startsWith(' ') || (at === 0 && before.trim() === '')) return undefined;
  return {
    type: 'entry',
    term: [...pieces.slice(0, at), ...wordsOf(before)],
    value: [...wordsOf(after.slice(1)), ...pieces.slice(at + 1)],
  };
}

const wordsOf = (text: string): Piece[] => (text === '' ? [] : [{ type: 'words', text }]);

/** A choice whose tags stand on lines of their own. */
function readChoice(
  lines: readonly string[],
  at: { next: number },
  names: KnownNames,
  depth: number,
): Block | CodeReason {
  const branches: Branch<Block>[] = [];
  while (at.next < lines.length) {
    const line = lines[at.next] ?? '';
    const tag = readTag(line);
    at.next += 1;
    if (!tag) return /^\s*\{%-?\s*elsif\b/.test(line) ? 'condition' : 'spread';
    if (tag.type === 'endif') return { type: 'choice', branches };
    if (tag.type !== 'if' && tag.type !== 'elsif' && tag.type !== 'else') return 'spread';
    if (branches.length > 0 && branches.at(-1)?.when === undefined) return 'tag';
    if (tag.type !== 'else' && !names.facts.has(tag.when.name)) return 'name';
    const holds: Block[] = [];
    while (at.next < lines.length && !endsBranch(lines[at.next] ?? '')) {
      holds.push(readBlock(lines, at, names, depth));
    }
    branches.push({ ...(tag.type !== 'else' && { when: tag.when }), holds });
  }
  return 'spread';
}

const endsBranch = (line: string): boolean =>
  /^\s*\{%-?\s*(?:elsif|else|endif|endunless)\b/.test(line);

/** From a line to where all that it opens is closed again, or the end. */
function asCode(
  lines: readonly string[],
  start: number,
  at: { next: number },
  why: CodeReason,
): Block {
  let open = 0;
  let end = start;
  do {
    open += opens(lines[end] ?? '');
    end += 1;
  } while (open > 0 && end < lines.length);
  at.next = end;
  return { type: 'code', lines: lines.slice(start, end), why };
}
