/** What pdf.js gives of a page: text as it was drawn, and where marked content begins and ends. */
export type Piece =
  | { readonly str: string; readonly hasEOL: boolean; readonly transform: readonly number[] }
  | { readonly type: string; readonly id?: string | null };

/** A page as one text, in which each piece that was drawn can be found again. */
export interface PageText {
  readonly text: string;
  /** Where in the text each piece begins. */
  readonly starts: readonly number[];
  /** Where on the page each piece stands: its baseline, in points. */
  readonly spots: readonly (readonly [x: number, y: number])[];
}

/**
 * Joins the pieces of a page. Lines are joined by a space. A line without any space may be the first half of something too
 * long for its column, an address say, so within one tag it is joined by a line break, over which a search may go; so is a
 * line that ends in a hyphen.
 */
export function joinPieces(pieces: readonly Piece[]): PageText {
  const starts: number[] = [];
  const spots: (readonly [number, number])[] = [];
  const tags: boolean[] = [];
  let text = '';
  let line = 0;
  for (const piece of pieces) {
    if (!('str' in piece)) {
      if (piece.type === 'endMarkedContent') tags.pop();
      else tags.push(Boolean(piece.id));
      continue;
    }
    starts.push(text.length);
    spots.push([piece.transform[4] ?? 0, piece.transform[5] ?? 0]);
    text += piece.str;
    if (!piece.hasEOL) continue;
    const said = text.slice(line);
    const broken =
      said.endsWith('-') || (piece.str !== '' && tags.includes(true) && /^\S+$/.test(said));
    text += broken ? '\n' : ' ';
    line = text.length;
  }
  return { text, starts, spots };
}

/** The piece in which a character of the text lies. */
export function pieceAt({ starts }: PageText, offset: number): number {
  const after = starts.findIndex((start) => start > offset);
  return (after === -1 ? starts.length : after) - 1;
}
