/** What is not done because one practises, or because one does not. */
export type PracticeRefusal =
  | { readonly code: 'sample-into-real-book' }
  /** The practice book does no such thing. */
  | { readonly code: 'practice-only' }
  /** It takes in no exports but those that ship. */
  | { readonly code: 'practice-export-only' }
  /** Where the practice book would lie is something that was not made for it. */
  | { readonly code: 'practice-folder-taken' }
  /** A real book lies where one practises, or the practice book where one works. */
  | { readonly code: 'practice-mixed-up' };
