import type { CaseDocument } from '../case/document.ts';
import type { Disclosure } from './disclosure.ts';
import type { DisclosureWords } from './disclosure-words.ts';
import { shownFileNames } from './names/shown-name.ts';
import type { Withheld } from './withheld.ts';

/** What is told of the files and messages that are left out whole, tables and enclosures alike, in the order they were collected. */
export const withheldFiles = (
  collections: readonly {
    readonly system: string;
    readonly document: Pick<CaseDocument, 'id' | 'name'>;
  }[],
  { leftOut, redactions }: Pick<Disclosure, 'leftOut' | 'redactions'>,
  said: DisclosureWords,
): Withheld[] =>
  collections.flatMap(({ system, document }) => {
    const out = leftOut.find(({ documentId }) => documentId === document.id);
    if (!out) return [];
    const { ground, words } = out;
    const shown = shownFileNames({ documentId: document.id, table: 0 }, redactions, said);
    const names = { system: shown('system', system), name: shown('file', document.name) };
    return [{ ...names, whole: true, ground, words, rows: 0, values: 0, columns: [], names: 0 }];
  });
