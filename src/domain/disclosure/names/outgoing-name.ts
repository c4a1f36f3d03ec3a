import type { Collection } from '../../case/data/collection.ts';
import type { LeftOut } from '../disclosure.ts';
import type { HeldTable } from '../held-table.ts';
import type { NameOwner, TableAddress } from '../marks.ts';

/** A name that goes out beside the cells of a table, and where its marks find it; `of` and `at` as in a `NamePart`. */
export interface OutgoingName {
  readonly of: NameOwner;
  readonly at: number;
  readonly text: string;
}

/** The names that go out with one table, or with a file that has none. */
export interface OutgoingNames extends TableAddress {
  readonly names: readonly OutgoingName[];
}

/**
 * Every name that is printed or packed with collected data: of the system, the table and its columns,
 * and the lines around it; of the file where it
 * is an enclosure, or is left out whole and said to be.
 */
export function outgoingNames(
  collections: readonly Pick<Collection, 'system' | 'document' | 'tables'>[],
  tables: readonly HeldTable[],
  leftOut: readonly LeftOut[],
): OutgoingNames[] {
  const whole = new Set(leftOut.map(({ documentId }) => documentId));
  const ofFiles = collections.flatMap(({ system, document: { id, name }, tables: held }) => {
    if (held.length > 0 && !whole.has(id)) return [];
    return { documentId: id, table: 0, names: [named('system', system), named('file', name)] };
  });
  const ofTables = tables
    .filter(({ documentId }) => !whole.has(documentId))
    .map(({ documentId, table, system, name, columns, notes = [] }) => ({
      documentId,
      table,
      names: [
        named('system', system),
        named('table', name),
        ...columns.map((column, at) => named('column', column, at)),
        ...notes.map((line, at) => named('line', line, at)),
      ],
    }));
  return [...ofFiles, ...ofTables];
}

const named = (of: NameOwner, text: string, at = 0): OutgoingName => ({ of, at, text });
