import { normalForm } from '../normal-form.ts';
import type { Worded } from './record-of-processing.ts';

/**
 * Where a column belongs: to a category of the record by its id, or to none of them because what it holds is internal
 * or no personal data, with a word of why.
 */
export type PlacedColumn =
  | { readonly column: string; readonly category: string }
  | { readonly column: string; readonly internal: string };

/** What a code in a column stands for, as it is printed beside it: `P1` in `Typ` is an invoice contact. */
export interface CodeMeaning {
  readonly column: string;
  readonly code: string;
  readonly meaning: Worded;
}

/** What a column is called in words, in the language of the answer: `cust_no` is the customer number. */
export interface ColumnWord {
  readonly column: string;
  readonly meaning: Worded;
}

/**
 * What one system's data are in the terms of the record of processing (Art. 15(1)(a)-(c), (g)); every id names an entry
 * of the record. Columns go by their names, so that one mapping holds for every table of the system and for its next file.
 */
export interface SystemMapping {
  readonly columns: readonly PlacedColumn[];
  readonly purposes: readonly string[];
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
  readonly codes: readonly CodeMeaning[];
  /** Absent in mappings from before: no column has been put in words. */
  readonly words?: readonly ColumnWord[];
  /** The column that says of each row where it comes from (Art. 15(1)(g)). */
  readonly sourceColumn?: string;
  /** Made from column names; nobody has looked at it yet. */
  readonly suggested?: true;
}

/** The mapping of the system of this name. */
export interface NamedMapping {
  readonly system: string;
  readonly mapping: SystemMapping;
}

/** `First_Name`, `firstName` and `first name` are one name. */
export const plainName = (column: string): string =>
  normalForm(column)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Where the mapping puts a column, or `undefined` for one that nobody has placed. */
export function placeOf({ columns }: SystemMapping, column: string): PlacedColumn | undefined {
  const name = plainName(column);
  return columns.find((placed) => plainName(placed.column) === name);
}

/** The mapping that a system goes by in these, or `undefined`. System names are told apart as they are written. */
export const mappingOf = (
  mappings: readonly NamedMapping[],
  system: string,
): SystemMapping | undefined => mappings.find((named) => named.system === system)?.mapping;

/** The mappings with this one in the place of the system's former. */
export const withMapping = (
  mappings: readonly NamedMapping[],
  { system, mapping }: NamedMapping,
): readonly NamedMapping[] => [
  ...mappings.filter((named) => named.system !== system),
  { system, mapping },
];
