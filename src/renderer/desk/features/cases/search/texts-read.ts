import { create } from 'zustand';

/** How often main has told that a search finds more than before: texts of cases were read. */
export const useTextsRead = create<number>(() => 0);

export const noteTextsRead = () => useTextsRead.setState((count) => count + 1);
