/** Why no window shows the book, or not one more. */
export type WindowRefusal =
  /** The page died or hung, and another has taken its place; or none lives. */
  | { readonly code: 'window-lost' }
  | { readonly code: 'window-hopeless' }
  /** As many are open as there may be. */
  | { readonly code: 'windows-many' }
  /** Nothing that shows a window came up. */
  | { readonly code: 'window-missing' }
  /** No more than so many files may be open at a time, which is too few for a window. */
  | { readonly code: 'files-too-few'; readonly limit: number };
