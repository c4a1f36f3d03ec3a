import type { StoreSource } from '../casebook/opening/open-book.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Tools } from '../casework/begin-work.ts';

/** What commands run on: the folder, the way to the store page, the clock; no window. */
export interface Desk {
  readonly folder: DataFolder;
  readonly store: (when: StoreSource['when']) => StoreSource;
  readonly now: () => string;
  /** Made when a book is opened: holidays and policies take a while to read. */
  readonly tools: () => Promise<Tools>;
  /** From `OMBUD_PASSPHRASE`; never from the arguments, which other users of the machine can read. */
  readonly passphrase: string | undefined;
  /** From `OMBUD_NEW_PASSPHRASE`, likewise. */
  readonly newPassphrase: string | undefined;
  /** Who is to be at work, by name: only checked, for the passphrase tells who it is. */
  readonly officer?: string;
  /** The address of the database, from `OMBUD_CARRIER`, likewise. */
  readonly carrierAddress: string | undefined;
  /** Progress, on standard error. */
  readonly say: (line: string) => void;
}
