import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { familyFor } from '../fonts/font-stack.ts';
import { isInvisible } from './invisible.ts';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

const lineOrTab = new Set([0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029]);

/** The characters of a letter, as a reader sees them, that no font at hand can draw; each once, in order of appearance. */
export function undrawableIn(letter: LetterDocument): string {
  const found = new Set<string>();
  for (const text of textsOf(letter)) collectUndrawable(text, found);
  return [...found].join('');
}

function* textsOf(letter: LetterDocument): Generator<string> {
  yield* [letter.title, letter.reference, ...letter.sender, ...letter.addressee];
  for (const block of letter.blocks) {
    if (block.type === 'list') yield* block.items;
    else if (block.type === 'facts')
      for (const { term, value } of block.entries) yield* [term, value];
    else if (block.type === 'table') {
      yield block.caption;
      yield* block.columns;
      for (const row of block.rows) yield* row;
    } else yield block.text;
  }
}

function collectUndrawable(text: string, found: Set<string>): void {
  const composed = text.normalize('NFC');
  if (isDrawable(composed)) return;
  for (const { segment } of graphemes.segment(composed)) {
    if (!isDrawable(segment)) found.add(segment);
  }
}

function isDrawable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    // Printable ASCII is nearly all of a letter.
    if (code >= 0x20 && code < 0x7f) continue;
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at += 1;
    }
    if (!lineOrTab.has(code) && !isInvisible(code) && !familyFor(code)) return false;
  }
  return true;
}
