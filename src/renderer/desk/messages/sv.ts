import { book } from './sv/book.ts';
import { casefile } from './sv/case.ts';
import { cases } from './sv/cases.ts';
import { data } from './sv/data.ts';
import { intake } from './sv/intake.ts';
import { letters } from './sv/letters.ts';
import { shell } from './sv/shell.ts';

/** The desk's own Swedish words; they set the shape that English follows. */
export const sv = { book, casefile, cases, data, intake, letters, shell };
