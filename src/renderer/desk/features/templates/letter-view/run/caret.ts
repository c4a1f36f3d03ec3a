import { readRun } from './run-dom.ts';
import { lengthOfRun } from './run-pieces.ts';

/** What is chosen in a field, in characters from its beginning, a chip as one; a caret is where both are the same. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is chosen in a field; `undefined` when the caret is elsewhere. */
export function spanOf(field: HTMLElement): Span | undefined {
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!field.contains(startContainer) || !field.contains(endContainer)) return undefined;
  const upTo = (node: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(field, 0);
    before.setEnd(node, offset);
    return lengthOfRun(readRun(before.cloneContents()));
  };
  return { from: upTo(startContainer, startOffset), to: upTo(endContainer, endOffset) };
}

/** How much stands behind the caret of a field; nothing when it is elsewhere. */
export const behindCaret = (field: HTMLElement): number =>
  lengthOfRun(readRun(field)) - (spanOf(field)?.to ?? Infinity);

/** Puts the caret where {@link spanOf} found it. */
export function placeCaret(field: HTMLElement, caret: number): void {
  let left = caret;
  const range = document.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  for (const node of field.childNodes) {
    const length = node instanceof Text ? node.data.length : 1;
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

/** Puts the caret where so much stands behind it. */
export const placeCaretBefore = (field: HTMLElement, behind: number): void =>
  placeCaret(field, Math.max(0, lengthOfRun(readRun(field)) - Math.max(0, behind)));

/** Puts the caret at a point of the screen, behind a chip that is there; gives whether that is in the field. */
export function placeCaretAt(field: HTMLElement, left: number, top: number): boolean {
  const at = document.caretPositionFromPoint(left, top);
  if (!at || !field.contains(at.offsetNode)) return false;
  const chip = (at.offsetNode.parentElement ?? field).closest('[data-fact]');
  if (chip && chip !== field)
    field.ownerDocument.getSelection()?.setPosition(chip.parentNode, indexOf(chip) + 1);
  else field.ownerDocument.getSelection()?.collapse(at.offsetNode, at.offset);
  return true;
}

const indexOf = (node: ChildNode) => Array.from(node.parentNode?.childNodes ?? []).indexOf(node);

/** Where the caret is on the screen; an empty field has none of its own. */
export function caretPlace(field: HTMLElement | null): DOMRect {
  const selection = window.getSelection();
  const at = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const place = at?.getBoundingClientRect();
  return place && place.height > 0 ? place : (field?.getBoundingClientRect() ?? new DOMRect());
}
