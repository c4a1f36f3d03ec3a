import { none, supervision, titles } from '#shared/words/sv/figures.ts';
import { sv as shared } from '#shared/words/sv/words.ts';
import { sv as desk } from './sv.ts';

/** Every word the desk can say, in Swedish. Of the words of figures those that the desk says itself: the rest comes with the figures. */
export const allSv = { ...shared, figures: { none, titles, supervision }, desk };

/** Every word the desk can say, in the shape of the Swedish ones. */
export type Dictionary = typeof allSv;
