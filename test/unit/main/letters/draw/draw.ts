import { expect } from 'vitest';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { readPdf } from './read-pdf.ts';

/** Draws a letter that is expected to be drawable. */
export async function draw(letter: LetterDocument) {
  const drawn = await drawLetter(letter);
  if (!drawn.ok) return expect.unreachable(drawn.error.code);
  return drawn.value;
}

/** Draws a letter and reads it back. */
export const drawAndRead = async (letter: LetterDocument) => readPdf((await draw(letter)).pdf);
