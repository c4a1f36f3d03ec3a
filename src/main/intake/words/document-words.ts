import type { Archive } from '../xlsx/archive.ts';
import { readXml } from '../xlsx/xml.ts';
import { refusing } from './refusing.ts';

/** Where a Word document (ECMA-376) and an OpenDocument text keep what they say. */
const parts = [
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/comments.xml',
  ...[1, 2, 3].flatMap((nth) => [`word/header${nth}.xml`, `word/footer${nth}.xml`]),
];
const openText = 'content.xml';
/** Where a presentation (ECMA-376) has what each slide says, and what is said beside it. */
const slide = /^ppt\/(?:slides\/slide|notesslides\/notesslide)(\d{1,5})\.xml$/;

/** What ends a word: a paragraph, a cell, a tab, a line. */
const apart = new Set(['p', 'h', 'tc', 'tab', 'br', 'cr', 's', 'line-break']);

/** The words of a Word document, a presentation or an OpenDocument file; `undefined` for a zip file that is none. */
export async function documentWords(archive: Archive, enough: number): Promise<string | undefined> {
  const held = parts.filter((part) => archive.sizeOf(part) > 0);
  if (held[0] === 'word/document.xml') return wordsIn(archive, held, enough, 't');
  const slides = archive.names.filter((name) => slide.test(name)).toSorted(byNumber);
  if (slides.length > 0) return wordsIn(archive, slides, enough, 't');
  return archive.sizeOf(openText) > 0 ? wordsIn(archive, [openText], enough) : undefined;
}

/** The slides as they are numbered, each before what is said beside it. */
function byNumber(one: string, other: string): number {
  const nth = (name: string) => Number(slide.exec(name)?.[1]);
  return nth(one) - nth(other) || other.localeCompare(one, 'en');
}

/** @param within the element that holds text, where it is not any */
async function wordsIn(
  archive: Archive,
  names: readonly string[],
  enough: number,
  within?: string,
): Promise<string> {
  const pieces: string[] = [];
  let [length, inside] = [0, 0];
  const say = (text: string) => {
    if (length > enough) return;
    pieces.push(text);
    length += text.length;
  };
  for (const name of names) {
    if (length > enough) break;
    await refusing(
      readXml(archive.read(name), {
        open: (element) => {
          if (element === within) inside += 1;
          if (apart.has(element)) say('\n');
        },
        close: (element) => {
          if (element === within) inside -= 1;
          if (apart.has(element)) say('\n');
        },
        text: (text) => {
          if (within === undefined || inside > 0) say(text);
        },
      }),
    );
    say('\n');
  }
  return pieces.join('');
}
