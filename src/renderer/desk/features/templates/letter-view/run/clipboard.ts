import { printPieces } from '#shared/letter-text/print-blocks.ts';
import { atTags, readTag } from '#shared/letter-text/tags.ts';
import { readRun } from './run-dom.ts';
import { joined, plain, type RunPiece } from './run-pieces.ts';

/** What a letter's words and facts are called on the clipboard; other programs get the words alone. */
const ownType = 'application/x-ombud-letter';

/** Puts what is chosen in a field on the clipboard, its facts as facts; gives the range, or nothing where none of it is there. */
export function copyFrom(field: HTMLElement, clipboard: DataTransfer): Range | undefined {
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.commonAncestorContainer)) return undefined;
  clipboard.setData('text/plain', selection.toString());
  clipboard.setData(ownType, printPieces(readRun(range.cloneContents())));
  return range;
}

/** What is pasted into a line: words, and the facts among them that the letter has. */
export const pastedFrom = (
  clipboard: Pick<DataTransfer, 'getData'>,
  facts: ReadonlySet<string>,
): readonly RunPiece[] =>
  piecesIn(clipboard.getData(ownType) || clipboard.getData('text/plain'), facts);

function piecesIn(source: string, facts: ReadonlySet<string>): readonly RunPiece[] {
  return joined(
    source.split(atTags).flatMap((part, at): readonly RunPiece[] => {
      if (at % 2 === 0) return [{ type: 'words', text: plain(part) }];
      const tag = readTag(part);
      return tag?.type === 'fact' && facts.has(tag.name) ? [tag] : [];
    }),
  );
}
