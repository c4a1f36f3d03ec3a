import { create } from 'zustand';

/** The parts of the list of which the head alone is shown, by key. */
export const useFolded = create<{ readonly folded: ReadonlySet<string> }>(() => ({
  folded: new Set(),
}));

/** Folds a part, or opens it again. */
export function toggleFolded(key: string): void {
  useFolded.setState(({ folded }) => {
    const others = new Set(folded);
    return { folded: others.delete(key) ? others : others.add(key) };
  });
}
