import { book } from './en/book.ts';
import { shell } from './en/shell.ts';
import type { Shape } from '#shared/words/words.ts';
import type { sv } from './sv.ts';

/** The desk's own English words. */
export const en = { book, shell } satisfies Shape<typeof sv>;
