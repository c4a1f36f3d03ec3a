import { book } from './sv/book.ts';
import { shell } from './sv/shell.ts';

/** The desk's own Swedish words; they set the shape that English follows. */
export const sv = { book, shell };
