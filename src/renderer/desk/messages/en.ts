import { book } from './en/book.ts';
import { casefile } from './en/case.ts';
import { cases } from './en/cases.ts';
import { data } from './en/data.ts';
import { intake } from './en/intake.ts';
import { letters } from './en/letters.ts';
import { shell } from './en/shell.ts';
import type { Shape } from '#shared/words/words.ts';
import type { sv } from './sv.ts';

/** The desk's own English words. */
export const en = { book, casefile, cases, data, intake, letters, shell } satisfies Shape<
  typeof sv
>;
