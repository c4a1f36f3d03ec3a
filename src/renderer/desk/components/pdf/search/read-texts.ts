import type { Pdf } from '../open-pdf.ts';
import { asDrawn } from '../page/write-words.ts';
import { type Folded, foldText } from './fold-text.ts';
import { joinPieces, type PageText } from './page-text.ts';

export interface ReadPage extends PageText {
  readonly folded: Folded;
}

/** Gives the text of a page. It is read when first asked for, and kept: a second search need not read it again. */
export type ReadText = (page: number) => Promise<ReadPage>;

export function readTexts({ document }: Pdf): ReadText {
  const kept = new Map<number, ReadPage>();
  return async (number) => {
    const known = kept.get(number);
    if (known) return known;
    const page = await document.getPage(number);
    const { items } = await page.getTextContent(asDrawn);
    const joined = joinPieces(items);
    const read = { ...joined, folded: foldText(joined.text) };
    kept.set(number, read);
    return read;
  };
}
