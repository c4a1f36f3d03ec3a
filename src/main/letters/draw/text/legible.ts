import { normalForm } from '#domain/normal-form.ts';
import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';
import type { UndrawablePlace } from '#shared/refusals/letter-refusal.ts';
import { familyFor } from '../fonts/font-stack.ts';
import { isDrawable, undrawableIn } from './undrawable.ts';

/** A letter every character of which can be drawn, and those that a sign stands for. */
export interface Legible {
  readonly letter: LetterDocument;
  readonly signs: readonly UndrawablePlace[];
}

/**
 * Puts a visible sign in the place of every character that no font at hand can draw or that would turn its neighbours
 * around: the control picture of a control character (`␋`), else its code in brackets (`[U+E000]`). What a system holds
 * can be anything, and a requester has a right to all of it (Art. 15(3)).
 */
export function legible(letter: LetterDocument): Legible {
  const signs = undrawableIn(letter);
  if (signs.length === 0) return { letter, signs };
  const { title, reference, sender, addressee, blocks } = letter;
  const shown: LetterDocument = {
    ...letter,
    title: legibleText(title),
    reference: legibleText(reference),
    sender: sender.map(legibleText),
    addressee: addressee.map(legibleText),
    blocks: blocks.map(legibleBlock),
  };
  return { letter: shown, signs };
}

/** One text with signs for what cannot be drawn. */
export function legibleText(text: string): string {
  const composed = normalForm(text);
  if (isDrawable(composed)) return text;
  return Array.from(composed, (character) =>
    isDrawable(character) ? character : signFor(character.codePointAt(0) ?? 0),
  ).join('');
}

function legibleBlock(block: Block): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(legibleText) };
    case 'facts':
      return {
        ...block,
        entries: block.entries.map(({ term, value }) => ({
          term: legibleText(term),
          value: legibleText(value),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: legibleText(block.caption),
        columns: block.columns.map(legibleText),
        rows: block.rows.map((row) => row.map(legibleText)),
      };
    case 'chart':
      return {
        ...block,
        alternative: legibleText(block.alternative),
        series: block.series.map(legibleText),
        rows: block.rows.map((row) => ({ ...row, label: legibleText(row.label) })),
      };
    default:
      return { ...block, text: legibleText(block.text) };
  }
}

/** Unicode has a picture of each control character, a row of them from U+2400 on. */
function signFor(code: number): string {
  const picture = code < 0x20 ? 0x2400 + code : code === 0x7f ? 0x2421 : undefined;
  if (picture !== undefined && familyFor(picture)) return String.fromCodePoint(picture);
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
