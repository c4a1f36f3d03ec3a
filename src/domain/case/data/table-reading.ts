/** What can stand between the fields of a table that is text. */
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the letters of a text can be written, by the names of the WHATWG Encoding Standard; `cp850` is DOS. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'cp850',
  'windows-1250',
  'windows-1251',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof encodings)[number];

/** Whether quotation marks hold a value together, or are signs like any other. */
export const quotings = ['around', 'plain'] as const;
export type Quoting = (typeof quotings)[number];

/** The rows that name the columns, counted from 1 as a spreadsheet shows them; `first` and `last` 0 where none does. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** How a table is read, as far as it was settled. With the same reading the same bytes always give the same table. */
export interface TableReading {
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  readonly quotes?: Quoting;
  readonly head?: HeadRows;
}

/** What of a reading is for a person to say. */
const readingDoubts = ['delimiter', 'encoding', 'quotes', 'head'] as const;
export type ReadingDoubt = (typeof readingDoubts)[number];
