import { useMemo } from 'react';
import { create } from 'zustand';

/** As many cases as can be acted on at a time. */
export const mostChosen = 500;

/** The cases that a person has chosen to act on together, by reference, in the order they were chosen. */
export const useChosen = create<{ readonly references: readonly string[] }>(() => ({
  references: [],
}));

/** Chooses a case, or lets it go again; beyond {@link mostChosen} none is added. */
export function toggleChosen(reference: string): void {
  useChosen.setState(({ references }) => ({
    references: references.includes(reference)
      ? references.filter((other) => other !== reference)
      : [...references, reference].slice(0, mostChosen),
  }));
}

/** Chooses these beside those that are chosen already. */
export const choose = (more: readonly string[]) =>
  useChosen.setState(({ references }) => ({
    references: [...new Set([...references, ...more])].slice(0, mostChosen),
  }));

export const letGo = () => useChosen.setState({ references: [] });

/** The chosen references, for rows to look themselves up in. */
export function useChosenSet(): ReadonlySet<string> {
  const references = useChosen((chosen) => chosen.references);
  return useMemo(() => new Set(references), [references]);
}
