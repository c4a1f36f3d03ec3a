import type { Archive } from './archive.ts';
import { relationsOf } from './workbook.ts';
import { readXml } from './xml.ts';

/** What is written in the boxes that lie over a sheet (DrawingML), a paragraph each. */
export async function readDrawingTexts(archive: Archive, sheet: string): Promise<string[]> {
  const texts: string[] = [];
  for (const { type, target } of await relationsOf(archive, sheet)) {
    if (type !== 'drawing') continue;
    let paragraph = '';
    let inText = false;
    await readXml(archive.read(target), {
      open: (name) => {
        if (name === 'p') paragraph = '';
        else if (name === 't') inText = true;
      },
      text: (text) => {
        if (inText) paragraph += text;
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'p' && paragraph.trim() !== '') texts.push(paragraph);
      },
    });
  }
  return texts;
}
