import type { StandingCode } from '#domain/team/team.ts';
import type { FolderRefusal } from './folder-refusal.ts';
import type { KeyRefusal } from './key-refusal.ts';
import type { LogRefusal } from './log-refusal.ts';
import type { PracticeRefusal } from './practice-refusal.ts';
import type { WindowRefusal } from './window-refusal.ts';

/** Why the book could not be created, opened or written. */
export type BookRefusal =
  | FolderRefusal
  | KeyRefusal
  | LogRefusal
  | PracticeRefusal
  | WindowRefusal
  | { readonly code: 'book-missing' }
  | { readonly code: 'book-exists' }
  | { readonly code: 'book-locked' }
  /** The process in which it was open ended unexpectedly. */
  | { readonly code: 'book-interrupted' }
  /** Nor did any other get so far as to say how the book stands. */
  | { readonly code: 'book-unmet' }
  /** Somebody else has used the invitation that this officer joined by: their keys count, and these do not. */
  | { readonly code: 'invitation-used-by-other' }
  /** The officer's passphrase stands here, and the log does not have their keys yet: taking the invitation broke off. */
  | { readonly code: 'joining-unfinished' }
  /** Who is at work has no right to it, or would have none on any other desk. */
  | { readonly code: 'right-missing'; readonly why: StandingCode }
  /** Who only reads the book was to read it until that day, `YYYY-MM-DD`. */
  | { readonly code: 'reading-over'; readonly until: string }
  | { readonly code: 'reference-unknown'; readonly reference: string }
  /** The named officers alone open it. */
  | { readonly code: 'case-confidential'; readonly reference: string }
  | { readonly code: 'document-missing'; readonly documentId: string };
