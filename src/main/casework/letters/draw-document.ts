import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { drawAside } from '../../letters/draw-aside.ts';
import type { Work } from '../work.ts';

/** Draws what a book gives out, as `drawAside` does; of the practice book every page says what it is. */
export const drawDocument = (
  { book }: Pick<Work, 'book'>,
  document: LetterDocument,
  ...how: Parameters<typeof drawAside> extends [unknown, ...infer Options] ? Options : never
) => drawAside({ ...document, ...(book.settings.practice && { practice: true }) }, ...how);
