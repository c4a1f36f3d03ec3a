import type { PackTooMuch } from './evidence-fault.ts';
import type { StandingCode } from '#domain/team/team.ts';
import type { TeamRefusal } from '#domain/team/refusal.ts';
import type { OfficerRefusal } from './officer-refusal.ts';
import type { CarrierRefusal, DeskRestored } from './carrier-refusal.ts';
import type { IntakeQuestion } from './views/intake-views.ts';
import type { SettingsRefusal } from '#domain/book/refusal.ts';
import type { ReadingDoubt, TableReading } from '#domain/case/data/table-reading.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import type { PeriodRefusal } from '#domain/figures/period.ts';
import type { RetentionRefusal } from '#domain/retention/refusal.ts';
import type { DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { FlagKind } from '#domain/disclosure/flags/flag.ts';
import type { NamePart, Part, TableAddress } from '#domain/disclosure/marks.ts';
import type { Finding } from '#domain/letter/pre-send/finding.ts';
import type { LetterheadRefusal } from '#domain/letter/letterhead/decide-letterhead.ts';
import type { TemplateRefusal } from '#domain/letter/template/decide-template.ts';
import type { ReasonRefusal } from '#domain/reasons/decide-reason.ts';
import type { SuppressionRefusal } from '#domain/suppression/entry.ts';
import type { RegisterRefusal } from '#domain/register/refusal.ts';
import type { Advice, Weakness } from './passphrase/advice.ts';

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
  | { readonly code: 'list-faulty'; readonly rows: number };

/** Why no evidence pack was made. Limits are those that a check keeps to as well. */
export type EvidenceRefusal =
  /** No case was named, and none came in in the period. */
  { readonly code: 'nothing-to-prove' } | PackTooMuch;

/** Why the book could not be created, opened or written. */
export type BookRefusal =
  | { readonly code: 'book-missing' }
  | { readonly code: 'book-exists' }
  | { readonly code: 'book-locked' }
  /** The process in which it was open ended unexpectedly. */
  | { readonly code: 'book-interrupted' }
  /** Nor did any other get so far as to say how the book stands. */
  | { readonly code: 'book-unmet' }
  /** The page died or hung, and another has taken its place; or none lives. */
  | { readonly code: 'window-lost' }
  | { readonly code: 'window-hopeless' }
  /** As many are open as there may be. */
  | { readonly code: 'windows-many' }
  /** Nothing that shows a window came up. */
  | { readonly code: 'window-missing' }
  /** No more than so many files may be open at a time, which is too few for a window. */
  | { readonly code: 'files-too-few'; readonly limit: number }
  /**
   * Nothing that an officer signed says that the log ends where it does: so many events are known to be missing at its end,
   * or, 0, there may be. The recovery key opens it all the same.
   */
  | { readonly code: 'end-unproven'; readonly missing: number }
  /** Somebody else has used the invitation that this officer joined by: their keys count, and these do not. */
  | { readonly code: 'invitation-used-by-other' }
  /** The officer's passphrase stands here, and the log does not have their keys yet: taking the invitation broke off. */
  | { readonly code: 'joining-unfinished' }
  /** Who is at work has no right to it, or would have none on any other desk. */
  | { readonly code: 'right-missing'; readonly why: StandingCode }
  /** Who only reads the book was to read it until that day, `YYYY-MM-DD`. */
  | { readonly code: 'reading-over'; readonly until: string }
  | { readonly code: 'book-damaged'; readonly firstBad: number; readonly desk?: string }
  /** What was asked for rests on an event of an open book that is not as it was written; a desk of the first version is '–'. */
  | { readonly code: 'event-damaged'; readonly seq: number; readonly desk: string }
  /** There are keys, and neither a journal nor a copy of one. */
  | { readonly code: 'journal-gone' }
  /** It is damaged, and is only read. */
  | { readonly code: 'book-read-only' }
  | { readonly code: 'book-newer'; readonly found: number; readonly known: number }
  | { readonly code: 'in-use' }
  | { readonly code: 'folder-unusable' }
  /** The data folder, or the window's own in it, takes no writing. */
  | { readonly code: 'folder-closed' }
  /** Others than its owner may write in the data folder. */
  | { readonly code: 'folder-open-to-others' }
  /** A backup was being restored into the folder, and that broke off. */
  | { readonly code: 'restore-unfinished' }
  /** There is a journal, or documents, and no key file. */
  | { readonly code: 'keys-missing' }
  /** The key file, or the log, is there and this person may not read it. */
  | { readonly code: 'keys-unreadable' }
  | { readonly code: 'journal-unreadable' }
  /** The key file is not as it was written, or its keys do not open each other. */
  | { readonly code: 'keys-damaged' }
  /** The key file asks for far more or far less work than any of ours (scrypt's parameters). */
  | {
      readonly code: 'key-cost-refused';
      readonly N: number;
      readonly r: number;
      readonly p: number;
    }
  | { readonly code: 'passphrase-wrong' }
  /** So many seconds until the next try, after wrong ones. */
  | { readonly code: 'passphrase-wait'; readonly seconds: number }
  /** This computer does not remember what opens the book: not told to, no longer, or the passphrase is another. */
  | { readonly code: 'computer-forgotten' }
  /** The system has no key store, or gives Ombud nothing of it. */
  | { readonly code: 'key-store-missing' }
  /** The system's key store would keep a key as good as in clear. */
  | { readonly code: 'key-store-weak' }
  | { readonly code: 'passphrase-weak'; readonly atLeast: number }
  | {
      readonly code: 'passphrase-guessable';
      readonly weakness: Weakness;
      readonly advice: readonly Advice[];
    }
  /** It is another officer's of this computer already. */
  | { readonly code: 'passphrase-taken' }
  | { readonly code: 'recovery-key-wrong' }
  | { readonly code: 'disk-full' }
  /** Writing or reading breaks off: the disk may be dying, or its connection. */
  | { readonly code: 'disk-failing' }
  /** It is in the log; keys or files are still in the folder, for the disk did not take the change. */
  | { readonly code: 'disposal-unfinished' }
  /** The computer lets no more files be open at a time. */
  | { readonly code: 'files-used-up' }
  | { readonly code: 'reference-unknown'; readonly reference: string }
  /** The named officers alone open it. */
  | { readonly code: 'case-confidential'; readonly reference: string }
  | { readonly code: 'document-missing'; readonly documentId: string }
  | { readonly code: 'sample-into-real-book' }
  /** The practice book does no such thing. */
  | { readonly code: 'practice-only' }
  /** It takes in no exports but those that ship. */
  | { readonly code: 'practice-export-only' }
  /** Where the practice book would lie is something that was not made for it. */
  | { readonly code: 'practice-folder-taken' }
  /** A real book lies where one practises, or the practice book where one works. */
  | { readonly code: 'practice-mixed-up' };

/** Why a backup was not made, or not restored. `id` is the backup's. */
export type BackupRefusal =
  | { readonly code: 'backup-place-missing' }
  | { readonly code: 'backup-place-full' }
  /** It takes no writing. */
  | { readonly code: 'backup-place-closed' }
  /** It is there, and reading or writing breaks off. */
  | { readonly code: 'backup-place-failing' }
  | { readonly code: 'files-used-up' }
  /** What cannot be read is the book's own folder. */
  | { readonly code: 'backup-book-unreadable' }
  /** It was made, of all but files that the book itself has otherwise than they were kept. */
  | { readonly code: 'backup-without-files' }
  /** It lies in the book's own folder. */
  | { readonly code: 'backup-place-in-book' }
  /** The book is damaged, and only read. */
  | { readonly code: 'backup-of-damaged' }
  | { readonly code: 'backup-none' }
  | { readonly code: 'backup-unknown'; readonly id: string }
  /** Backups of several books lie there, and nobody said which. */
  | { readonly code: 'backup-books-many'; readonly books: number }
  /** A part of it is gone, or is not as it was written. */
  | { readonly code: 'backup-damaged'; readonly id: string }
  /** Its list is not the one that an officer of the book signed. */
  | { readonly code: 'backup-altered'; readonly id: string }
  | { readonly code: 'backup-newer'; readonly id: string }
  /** It reads, and its keys do not open it. */
  | { readonly code: 'backup-does-not-open'; readonly id: string }
  | { readonly code: 'restore-not-empty' }
  | { readonly code: 'restore-in-use' };

/** Why the calendar does not show what was asked for: `from` is after `to`, or more than `most` days before it. */
export type CalendarRefusal = {
  readonly code: 'calendar-range';
  readonly from: string;
  readonly to: string;
  readonly most: number;
};

/**
 * A place in a letter: its head (title, sender, addressee), the text under a heading ('' before the first), or a table,
 * whose rows count from 1 and whose own head is row 0.
 */
export type LetterPlace =
  | { readonly part: 'head' }
  | { readonly part: 'text'; readonly heading: string }
  | {
      readonly part: 'table';
      readonly caption: string;
      readonly row: number;
      readonly column: string;
    };

/** A character that no font has, and where it is met first. */
export type UndrawablePlace = LetterPlace & { readonly character: string };

/**
 * Why collected data cannot go out yet.
 *
 * - `columns-unplaced`: nobody has said what these columns hold. `flags-undecided`: so many places look like somebody
 *   else or like a special category and nobody has decided on them; `places` are the first of them, as marks address them.
 * - `passwords-unredacted`: so many passwords would be copied out; they can only be redacted.
 * - `redaction-leaked`: something redacted was found in what was about to go out; `where` is the file or part of it.
 * - `table-changed`: the file no longer gives the table that was reviewed, so that marks would miss.
 */
export type DisclosureRefusal =
  | { readonly code: 'columns-unplaced'; readonly count: number; readonly columns: string }
  | {
      readonly code: 'flags-undecided' | 'passwords-unredacted';
      readonly count: number;
      readonly places: readonly FlaggedPlace[];
    }
  | { readonly code: 'redaction-leaked'; readonly where: string; readonly count: number }
  | { readonly code: 'table-changed'; readonly name: string };

/** Where a flag stands: a part of a cell or of a name, and what it looks like. Never what stands there. */
export type FlaggedPlace = TableAddress & { readonly kind: FlagKind } & (
    | { readonly part: Part }
    | { readonly name: NamePart }
  );

/** Why a letter could not be composed or drawn. */
export type LetterRefusal =
  /** Questions without an answer, by name, with commas between. */
  | { readonly code: 'facts-missing'; readonly names: string }
  /** It says what cannot be so or what its case denies, by code, with commas between. */
  | {
      readonly code: 'letter-contradicted';
      readonly codes: string;
      readonly findings: readonly Finding[];
    }
  /** What the check before issue found and nobody has given a reason for; `codes` with commas between. */
  | {
      readonly code: 'findings-open';
      readonly codes: string;
      readonly findings: readonly Finding[];
    }
  | { readonly code: 'template-unusable'; readonly line: number }
  | TemplateRefusal
  | { readonly code: 'logo-malformed' }
  | { readonly code: 'register-missing'; readonly date: string };

/** Why a long job gave nothing: the person stopped it. */
export type JobRefusal = { readonly code: 'job-stopped' };

/** Answers of the door itself: the request did not parse, or a bug was met (logged under `id`). */
export type DoorRefusal =
  /** Where, and what was expected there, in what a script gave: `commands[3].mapping.purposes`. */
  | { readonly code: 'request-malformed'; readonly path?: string; readonly expected?: string }
  | { readonly code: 'sender-unknown' }
  | { readonly code: 'unexpected'; readonly id: string };

/** Why `desk deadline` could not read an item; `field` is the path of what is wrong, such as `events.0.type`. */
export type DeadlineItemRefusal = { readonly code: 'item-malformed'; readonly field: string };

/** Every expected refusal that can reach a person; each code has its words in `shared/words`. */
export type Refusal =
  | EvidenceRefusal
  | CaseRefusal
  | SettingsRefusal
  | RetentionRefusal
  | PeriodRefusal
  | RegisterRefusal
  | ReasonRefusal
  | SuppressionRefusal
  | LetterheadRefusal
  | CalendarRefusal
  | DeadlineRefusal
  | DeadlineItemRefusal
  | IntakeRefusal
  | BookRefusal
  | CarrierRefusal
  | OfficerRefusal
  | BackupRefusal
  | TeamRefusal
  | DeskRestored
  | LetterRefusal
  | DisclosureRefusal
  | JobRefusal
  | DoorRefusal;
