import { none, supervision, titles } from '#shared/words/en/figures.ts';
import { en as shared } from '#shared/words/en/words.ts';
import type { Shape } from '#shared/words/shape.ts';
import type { Dictionary } from './all-sv.ts';
import { en as desk } from './en.ts';

/** Every word the desk can say, in English. */
export const allEn: Shape<Dictionary> = {
  ...shared,
  figures: { none, titles, supervision },
  desk,
};
