import type { Collection } from '../case/case.ts';
import type { LeftOut } from './disclosure.ts';
import type { Withheld } from './withheld.ts';

/** What is told of the files that are left out whole, tables and enclosures alike, in the order they were collected. */
export const withheldFiles = (
  collections: readonly Pick<Collection, 'system' | 'document'>[],
  leftOut: readonly LeftOut[],
): Withheld[] =>
  collections.flatMap(({ system, document }) => {
    const out = leftOut.find(({ documentId }) => documentId === document.id);
    if (!out) return [];
    const { ground, words } = out;
    const { name } = document;
    return [{ system, name, whole: true, ground, words, rows: 0, values: 0, columns: [] }];
  });
