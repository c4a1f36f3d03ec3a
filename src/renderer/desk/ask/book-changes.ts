import { create } from 'zustand';

/** How far the book has come, as last heard. Not a copy of the book: only the reason to read it again. */
export const useBookChanges = create<{ readonly seq: number }>(() => ({ seq: 0 }));

/** Tells every open screen that what it shows may be old. */
export const noteChange = (seq: number) => useBookChanges.setState({ seq });
