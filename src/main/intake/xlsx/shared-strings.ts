import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** The texts that cells point to, in order; runs of formatting joined, readings of characters (`rPh`) left out. */
export async function readSharedStrings(
  archive: Archive,
  path: string | undefined,
): Promise<string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  let item = '';
  let inText = false;
  let reading = false;
  await readXml(archive.read(path), {
    open: (name) => {
      if (name === 'si') item = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') reading = true;
    },
    text: (text) => {
      if (inText && !reading) item += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(item));
      else if (name === 't') inText = false;
      else if (name === 'rPh') reading = false;
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
