import { normalForm } from '#domain/normal-form.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import type { LetterPlace, UndrawablePlace } from '#shared/refusals/letter-refusal.ts';
import type { TableBlock } from '../blocks/table-data.ts';
import { familyFor } from '../fonts/font-stack.ts';
import { isInvisible } from './invisible.ts';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

const lineOrTab = new Set([0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029]);

/**
 * The characters of a letter, as a reader sees them, that no font at hand can draw or that turn others around: each once,
 * with where it is met first.
 */
export function undrawableIn(letter: LetterDocument): readonly UndrawablePlace[] {
  const found = new Map<string, UndrawablePlace>();
  const look = (text: string, place: () => LetterPlace) => {
    const composed = normalForm(text);
    if (isDrawable(composed)) return;
    for (const { segment } of graphemes.segment(composed)) {
      if (isDrawable(segment) || found.has(segment)) continue;
      found.set(segment, { character: segment, ...place() });
    }
  };
  for (const text of [letter.title, letter.reference, ...letter.sender, ...letter.addressee]) {
    look(text, () => ({ part: 'head' }));
  }
  let heading = '';
  for (const block of letter.blocks) {
    if (block.type === 'heading') heading = block.text;
    if (block.type === 'table') lookInTable(block, look);
    else for (const text of textsOf(block)) look(text, () => ({ part: 'text', heading }));
  }
  return [...found.values()];
}

type Look = (text: string, place: () => LetterPlace) => void;

function lookInTable({ caption, columns, rows }: TableBlock, look: Look) {
  const at = (row: number, column: number) => (): LetterPlace => ({
    part: 'table',
    caption,
    row,
    column: columns[column] ?? '',
  });
  look(caption, at(0, 0));
  for (const [column, name] of columns.entries()) look(name, at(0, column));
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) look(cell, at(row + 1, column));
  }
}

function textsOf(block: Exclude<Block, TableBlock>): readonly string[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'facts') return block.entries.flatMap(({ term, value }) => [term, value]);
  if (block.type === 'chart') {
    return [block.alternative, ...block.series, ...block.rows.map(({ label }) => label)];
  }
  return [block.text];
}

/** Marks that turn the text after them around until they are closed; what is given them may be another's sentence. */
const turns = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

/** Whether every character of a composed text is drawn as itself. */
export function isDrawable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    // Printable ASCII is nearly all of a letter.
    if (code >= 0x20 && code < 0x7f) continue;
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at += 1;
    }
    if (turns(code)) return false;
    if (!lineOrTab.has(code) && !isInvisible(code) && !familyFor(code)) return false;
  }
  return true;
}
