import type { ReadingDoubt, TableReading } from '#domain/case/data/table-reading.ts';
import type { IntakeQuestion } from '../views/intake-views.ts';

/** Some rows of a table as they stand in the file, each with its number from 1; long values are cut. */
export interface TablePreview {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Why a file was not taken in. `file` is the name the person gave. */
export type IntakeRefusal =
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-unwritable' }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'files-too-large'; readonly size: number; readonly limit: number }
  /** More than crosses between window and book at once; a command takes any. Sizes in bytes. */
  | { readonly code: 'bundle-too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'not-an-email' }
  | { readonly code: 'email-truncated' }
  | { readonly code: 'format-unsupported'; readonly extension: string }
  /** It was given as a mail, and its name says that it is another thing. */
  | { readonly code: 'not-a-mail-file'; readonly extension: string }
  | { readonly code: 'csv-unreadable'; readonly line: number }
  | { readonly code: 'csv-without-rows' }
  /** A person has to say how the file is read: what about, how it would be read now, and how that looks. */
  | {
      readonly code: 'table-unsure';
      readonly file?: string;
      readonly about: readonly ReadingDoubt[];
      readonly reading: TableReading;
      readonly preview: readonly TablePreview[];
    }
  | { readonly code: 'spreadsheet-unreadable' }
  | { readonly code: 'msg-unreadable' }
  | { readonly code: 'json-unreadable' }
  | { readonly code: 'json-too-deep'; readonly limit: number }
  /** It opens with a password. */
  | { readonly code: 'file-protected' }
  | { readonly code: 'file-without-tables' }
  | { readonly code: 'content-too-large'; readonly megabytes: number }
  /** What stands before the text of an e-mail is longer than is read. */
  | { readonly code: 'header-too-large'; readonly megabytes: number }
  /** Reading took longer than a file of its size may. */
  | { readonly code: 'reading-too-slow'; readonly seconds: number }
  /** The process that read it came to its end: by its limit of memory, or by a fault. */
  | { readonly code: 'reading-broke-off'; readonly megabytes: number }
  /** A fault in the reader; `at` is its place in the code. */
  | { readonly code: 'reading-failed'; readonly at: string }
  | { readonly code: 'too-many-columns'; readonly limit: number }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'too-many-tables'; readonly limit: number }
  /** A compressed file of so many files. */
  | { readonly code: 'too-many-entries'; readonly limit: number }
  | { readonly code: 'draft-unknown' }
  /** A person has to say first what is asked here; nothing is taken in meanwhile. */
  | { readonly code: 'ask-first'; readonly questions: readonly IntakeQuestion[] }
  /** So many rows of a list of cases have faults. */
  | { readonly code: 'list-faulty'; readonly rows: number }
  /** It was imported in another window or on another computer since it was read. */
  | { readonly code: 'list-imported' };
