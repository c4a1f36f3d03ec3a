import type { MenuCommand } from './menu-command.ts';

/** What main tells the desk without being asked. */
export interface Pushes {
  /** The book has changed; whoever shows it reads again. */
  readonly 'book:changed': { readonly seq: number };
  /** It was opened from one of the windows; the others open with it. */
  readonly 'book:opened': undefined;
  /** What somebody has begun to write was kept or dropped, in one of the windows. */
  readonly 'unsaved:changed': undefined;
  /** Searches were named, ordered or removed, in one of the windows. */
  readonly 'searches:changed': undefined;
  /** Mail has come into the inbox, or one in it was decided on, in one of the windows. */
  readonly 'inbox:changed': { readonly settled?: string };
  /** The system asked for a letter to be opened; told to the window that was used last. */
  readonly 'mail:came': undefined;
  /** More texts of cases have been read, so that a search finds more. */
  readonly 'texts:read': undefined;
  /** Something was chosen in the menu of the window; told to the one in front. */
  readonly 'menu:chosen': { readonly command: MenuCommand } | { readonly reference: string };
  /** It will lock by itself in so many seconds unless somebody touches it; `undefined` when it will not after all. */
  readonly 'lock:near': { readonly seconds: number | undefined };
  /** There was an exchange with other desks, or a try at one. */
  readonly 'exchange:done': { readonly at: string };
  /** The whole book was checked beside the work. */
  readonly 'book:checked': { readonly at: string };
  /** A long job's progress, `done` of `total` steps; `total` 0 when unknown. */
  readonly 'job:progress': { readonly job: string; readonly done: number; readonly total: number };
}

/** The name of a push. */
export type Push = keyof Pushes;
