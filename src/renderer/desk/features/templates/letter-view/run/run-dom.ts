import { joined, plain, type RunPiece } from './run-pieces.ts';

/** Reads what stands in a field: its words, and its chips as the facts they stand for. */
export const readRun = (field: Pick<ParentNode & Node, 'childNodes'>): readonly RunPiece[] =>
  read(field, plain);

/** Whether a field says exactly this, to the last character that is seen or not seen. */
export const says = (field: HTMLElement, pieces: readonly RunPiece[]): boolean =>
  JSON.stringify(read(field, String)) === JSON.stringify(joined(pieces));

function read({ childNodes }: Pick<Node, 'childNodes'>, words: (text: string) => string) {
  const pieces: RunPiece[] = [];
  for (const node of childNodes) {
    const name = node instanceof HTMLElement ? node.dataset['fact'] : undefined;
    if (name !== undefined) pieces.push({ type: 'fact', name });
    else pieces.push({ type: 'words', text: words(node.textContent ?? '') });
  }
  return joined(pieces);
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
