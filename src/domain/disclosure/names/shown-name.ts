import type { DisclosureWords } from '../disclosure-words.ts';
import { indexMarks, type MarkIndex } from '../mark-index.ts';
import { isSameTable, type NameOwner, type TableAddress } from '../marks.ts';
import type { Redaction } from '../disclosure.ts';
import { coveredIn, pieced } from '../pieced.ts';
import type { Tally } from '../tally.ts';

/** A name as it goes out: what of it is redacted gives way to the ground. */
export type ShownName = (of: NameOwner, text: string, at?: number) => string;

/**
 * How the names of one table, or of a file without tables, go out.
 *
 * @param tally is told of what is withheld, where there is one
 */
export const shownNames =
  (marks: MarkIndex, words: DisclosureWords, tally?: Pick<Tally, 'name'>): ShownName =>
  (of, text, at = 0) => {
    const parts = coveredIn(text, marks.name(of, at));
    for (const part of parts) tally?.name(part);
    return pieced(text, parts, words);
  };

/** The same for a file that no table of goes out: an enclosure, or what is left out whole. */
export const shownFileNames = (
  address: TableAddress,
  redactions: readonly Redaction[],
  words: DisclosureWords,
): ShownName =>
  shownNames(indexMarks(redactions.filter((one) => isSameTable(one, address))), words);
