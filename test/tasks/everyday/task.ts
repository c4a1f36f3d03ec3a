import type { Page } from 'playwright';
import type { Hands } from '../hands.ts';

/** A task of every day or so, done by who knows the app well. It begins on Today, with nothing open and a hand on the mouse. */
export interface Task {
  readonly name: string;
  /** How it goes, in a few words. */
  readonly way: string;
  /** Makes what the task is done to, uncounted; gives the reference of a case where it is one. */
  readonly given: (page: Page) => Promise<string>;
  readonly does: (hands: Hands, page: Page, given: string) => Promise<void>;
  /** Whether the book says that it is done. */
  readonly isDone: (page: Page, given: string) => Promise<boolean>;
}
