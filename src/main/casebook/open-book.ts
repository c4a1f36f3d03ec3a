import type { Language } from '#domain/case/case.ts';
import type { Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { LockedBook } from './casebook.ts';
import type { Folder } from './folder-lock.ts';
import type { StorePort } from './store-port.ts';

export interface NewBook {
  readonly organisation: string;
  readonly handler: string;
  readonly language: Language;
  readonly passphrase: string;
  readonly at: string;
  readonly kdfCost?: number;
}

/** How to reach the store page: at every opening (the app), or only when the journal needs it (the CLI). */
export interface StoreSource {
  readonly connect: () => Promise<StorePort>;
  readonly when: 'always' | 'needed';
}
export declare function createBook(
  folder: Folder,
  book: NewBook,
): Promise<Result<{ recoveryKey: string }, BookRefusal>>;
export declare function openBook(
  folder: Folder,
  store?: StoreSource,
): Promise<Result<LockedBook, BookRefusal>>;
