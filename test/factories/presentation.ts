import { zip } from './files/zip.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const page = (text: string) =>
  `<p:sld xmlns:p="p" xmlns:a="${drawing}"><a:p>${text
    .split('|')
    .map((run) => `<a:r><a:t>${run}</a:t></a:r>`)
    .join('')}</a:p></p:sld>`;

/** A presentation of slides, each a line, and what is said beside the first; `|` cuts a line into runs, as editing does. */
export const slidesSaying = (slides: readonly string[], notes = ''): Buffer =>
  zip({
    'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
    ...Object.fromEntries(
      slides.map((text, at) => [`ppt/slides/slide${at + 1}.xml`, page(text)] as const),
    ),
    'ppt/notesSlides/notesSlide1.xml': page(notes),
  });
