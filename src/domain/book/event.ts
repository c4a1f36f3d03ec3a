import type { Language } from '../case/case.ts';
import type { Reference } from '../case/reference.ts';

/** What can happen to the book itself: a closed list, in the past tense, never edited once released. */
export type BookEvent =
  | {
      readonly type: 'book-created';
      readonly organisation: string;
      readonly handler: string;
      readonly language: Language;
    }
  | {
      readonly type: 'settings-changed';
      readonly organisation: string;
      readonly handler: string;
      readonly language: Language;
    }
  | { readonly type: 'sample-filled'; readonly cases: number; readonly seed: number }
  /** So many events that once were on the disk were gone at an opening, and no copy had them. */
  | { readonly type: 'tail-lost'; readonly events: number }
  /**
   * The case's key is destroyed; its sealed events stay in the chain and can never be opened again.
   * The reference is kept, free of personal data as it is: it must not be given out again.
   */
  | { readonly type: 'case-shredded'; readonly caseId: string; readonly reference: Reference };
