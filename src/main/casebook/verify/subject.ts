import type { FileHandle } from 'node:fs/promises';
import type { AnyKeyFile } from '#main/vault/key-file/key-file.ts';
import type { HeadFile } from '../journal/head-file.ts';
import type { Place } from '../journal/place.ts';
import type { Roster } from '../team/roster.ts';
import type { Opening } from './open-all.ts';
import type { Tallied } from './tally.ts';

/** A book as it stood at one moment. */
export interface Subject {
  readonly dir: string;
  readonly file: FileHandle;
  readonly bookId: string;
  /** What was noted and signed of the log's end. */
  readonly head: HeadFile | 'bad' | undefined;
  /** Where the log is known to end. */
  readonly end: Place | 'bad' | undefined;
  readonly keys: AnyKeyFile | undefined;
  readonly opening?: Opening | undefined;
  /** That all events are being opened elsewhere meanwhile, and what comes of it; `undefined` where they could not be. */
  readonly openedAside?: Promise<readonly Tallied[] | undefined> | undefined;
  /** Filled by what the log says of who keeps the book, for whoever asks. */
  readonly roster?: Roster;
  /** What an open book knows that a folder does not say; without it everything that is missing is a fault. */
  readonly knows?: {
    /** That the key of a case is not here, and need not be. */
    readonly mayLack: (caseId: string) => boolean;
    /** That a file has not come yet, or was destroyed meanwhile. */
    readonly mayMiss: (blob: string, caseId: string) => boolean;
  };
  /** Puts a file back from a copy; gives whether one had it. */
  readonly mend?: (blob: string, caseId: string) => Promise<boolean>;
}
