import { printPieces } from '#shared/letter-text/print-blocks.ts';
import { ownType } from './pasted-lines.ts';
import { readRun } from './run-dom.ts';

/** Puts what is chosen in a field on the clipboard or under the hand, its facts as facts; gives whether any of it is there. */
export function copyFrom(field: HTMLElement, data: DataTransfer): boolean {
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.commonAncestorContainer)) return false;
  data.setData('text/plain', selection.toString());
  data.setData(ownType, printPieces(readRun(range.cloneContents())));
  return true;
}
