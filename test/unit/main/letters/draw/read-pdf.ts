import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTag, withContinuations, type ReadTag } from './read-tags.ts';

export interface ReadPage {
  /** The tags of the text on this page. */
  readonly tags: readonly ReadTag[];
  /** Everything on the page, artifacts too, in the order it was drawn; lines as the reader found them. */
  readonly text: string;
  /** What each string shown is made of, character by character as the fonts say. */
  readonly shown: readonly string[];
  readonly width: number;
}

interface Glyph {
  readonly unicode?: string;
}

/** Reads a PDF as a stranger to the program that wrote it would: by pdf.js. */
export async function readPdf(pdf: Uint8Array, password?: string) {
  const task = getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    ...(password !== undefined && { password }),
  });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const owned = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) {
        const read = item.str + (item.hasEOL ? '\n' : '');
        const owner = open.findLast((id) => id !== undefined);
        if (owner !== undefined) owned.set(owner, (owned.get(owner) ?? '') + read);
        text += read;
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
    }
    const root = readTag(await page.getStructTree(), owned);
    const [, , width = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const shown = fnArray.flatMap((operator, at) => {
      if (operator !== OPS.showText) return [];
      const glyphs: readonly Glyph[] = argsArray[at][0];
      return [glyphs.map(({ unicode }) => unicode ?? '').join('')];
    });
    pages.push({ tags: root.children[0]?.children ?? [], text, shown, width });
  }
  const { info, metadata } = await document.getMetadata();
  const read = {
    pages,
    tags: withContinuations(pages.map(({ tags }) => tags)),
    info,
    xmp: metadata?.getRaw() ?? '',
    outline: await document.getOutline(),
    // A Map, whatever its types say.
    markInfo: new Map<unknown, unknown>(Object(await document.getMarkInfo())),
    preferences: await document.getViewerPreferences(),
  };
  await task.destroy();
  return read;
}
