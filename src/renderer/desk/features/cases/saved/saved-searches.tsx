import { createContext, type ReactNode, useContext } from 'react';
import { none, useCountedSearches } from './saved-store.ts';

const Known = createContext(none);

/** Has the searches of whoever is at work counted once for all that is drawn inside: each counting goes through the whole book. */
export const SavedSearches = ({ children }: { readonly children: ReactNode }) => (
  <Known value={useCountedSearches()}>{children}</Known>
);

/** The searches of whoever is at work, with how many cases each finds. */
export const useSavedSearches = () => useContext(Known);
