import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refusing } from './refusing.ts';

/** The text of a PDF's pages, until there is enough of it. Nothing that it brings along is run or fetched. */
export async function pdfWords(bytes: Uint8Array, enough: number): Promise<string> {
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await refusing(task.promise);
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages && length <= enough; number += 1) {
      const page = await refusing(pdf.getPage(number));
      const { items } = await refusing(page.getTextContent());
      const text = items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('');
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await task.destroy();
  }
}
