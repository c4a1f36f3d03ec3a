import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { LockedBook } from '../casebook/casebook.ts';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import { openBook, type StoreSource } from '../casebook/opening/open-book.ts';
import type { Work } from '../casework/work.ts';

/** The book as the desk meets it. */
export type BookState =
  | { readonly state: 'new' }
  | { readonly state: 'refused'; readonly refusal: BookRefusal }
  | { readonly state: 'locked'; readonly locked: LockedBook }
  | { readonly state: 'open'; readonly locked: LockedBook; readonly work: Work }
  | { readonly state: 'ended' };

/** How the folder's book stands before anybody has opened it. */
export async function meet(folder: Pick<Folder, 'dir'>, store: StoreSource): Promise<BookState> {
  const opened = await openBook(folder, store);
  if (opened.ok) return { state: 'locked', locked: opened.value };
  if (opened.error.code === 'book-missing') return { state: 'new' };
  return { state: 'refused', refusal: opened.error };
}

/** Nobody is at work in it: another may take its place. */
export const isShut = ({ state }: BookState): boolean => state !== 'open' && state !== 'ended';
