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
