import type { Piece } from '#shared/letter-text/letter-text.ts';

/** What a person can write in one go: words and facts between two choices. */
export type RunPiece = Exclude<Piece, { type: 'choice' }>;

/** Nothing that is typed or pasted begins code, ends a line, steers or turns what stands beside it, or stands for something else. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[{}\uE000-\uE003\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** Reads what stands in a field: its words, and its chips as the facts they stand for. */
export function readRun(field: Pick<ParentNode & Node, 'childNodes'>): readonly RunPiece[] {
  const pieces: RunPiece[] = [];
  for (const node of field.childNodes) {
    const name = node instanceof HTMLElement ? node.dataset['fact'] : undefined;
    if (name !== undefined) pieces.push({ type: 'fact', name });
    else pieces.push({ type: 'words', text: plain(node.textContent ?? '') });
  }
  return joined(pieces);
}

/** Words beside each other are one piece, and empty ones none. */
export function joined(pieces: readonly RunPiece[]): readonly RunPiece[] {
  const all: RunPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.type === 'words' && piece.text === '') continue;
    if (piece.type === 'words' && last?.type === 'words') {
      all.splice(-1, 1, { type: 'words', text: last.text + piece.text });
    } else all.push(piece);
  }
  return all;
}

/** Writes pieces into a field, facts as chips that are deleted as one. */
export function writeRun(
  field: HTMLElement,
  pieces: readonly RunPiece[],
  chip: (name: string) => { readonly label: string; readonly hint: string },
): void {
  field.replaceChildren(
    ...pieces.map((piece) => {
      if (piece.type === 'words') return document.createTextNode(piece.text);
      const { label, hint } = chip(piece.name);
      const span = document.createElement('span');
      span.contentEditable = 'false';
      span.dataset['fact'] = piece.name;
      span.title = hint;
      span.textContent = label;
      return span;
    }),
  );
}

const lengthOf = (node: Node): number =>
  node instanceof HTMLElement && node.dataset['fact'] !== undefined
    ? 1
    : (node.textContent ?? '').length;

/** Where the caret stands in a field: characters from its beginning, a chip as one; `undefined` when it is elsewhere. */
export function caretOf(field: HTMLElement): number | undefined {
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  if (!field.contains(endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(endContainer, endOffset);
  return Array.from(before.cloneContents().childNodes, lengthOf).reduce((sum, one) => sum + one, 0);
}

/** Puts the caret where {@link caretOf} found it. */
export function placeCaret(field: HTMLElement, caret: number): void {
  let left = caret;
  const range = document.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  for (const node of field.childNodes) {
    const length = lengthOf(node);
    if (left <= length && node instanceof Text) {
      range.setStart(node, left);
      break;
    }
    if (left === 0) {
      range.setStartBefore(node);
      break;
    }
    left -= length;
  }
  range.collapse(true);
  const selection = field.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** How far a caret is moved by pieces, as {@link caretOf} counts. */
export const lengthOfRun = (pieces: readonly RunPiece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.type === 'fact' ? 1 : piece.text.length), 0);

/** The pieces before and behind a caret. */
export function cutAt(
  pieces: readonly RunPiece[],
  caret: number,
): readonly [readonly RunPiece[], readonly RunPiece[]] {
  const before: RunPiece[] = [];
  const behind: RunPiece[] = [];
  let left = caret;
  for (const piece of pieces) {
    const length = piece.type === 'fact' ? 1 : piece.text.length;
    if (left >= length) before.push(piece);
    else if (left <= 0 || piece.type === 'fact') behind.push(piece);
    else {
      before.push({ type: 'words', text: piece.text.slice(0, left) });
      behind.push({ type: 'words', text: piece.text.slice(left) });
    }
    left -= length;
  }
  return [before, behind];
}
