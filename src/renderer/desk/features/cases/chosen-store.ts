import { useMemo } from 'react';
import { create } from 'zustand';

/** As many cases as can be acted on at a time. */
export const mostChosen = 500;

/** A list of which all that it finds were chosen, or as many as are chosen at a time. */
export interface WholeList {
  readonly question: string;
  /** How many it finds. */
  readonly total: number;
}

interface Chosen {
  readonly references: readonly string[];
  /** Until somebody chooses otherwise. */
  readonly whole?: WholeList | undefined;
}

/** The cases that a person has chosen to act on together, by reference, in the order they were chosen. */
export const useChosen = create<Chosen>(() => ({ references: [] }));

/** Chooses a case, or lets it go again; beyond {@link mostChosen} none is added. */
export function toggleChosen(reference: string): void {
  useChosen.setState(({ references }) => ({
    whole: undefined,
    references: references.includes(reference)
      ? references.filter((other) => other !== reference)
      : [...references, reference].slice(0, mostChosen),
  }));
}

/** Chooses these beside those that are chosen already; `whole` where they are all that a list finds. */
export const choose = (more: readonly string[], whole?: WholeList) =>
  useChosen.setState(({ references }) => ({
    whole,
    references: [...new Set([...references, ...more])].slice(0, mostChosen),
  }));

export const letGo = () => useChosen.setState({ references: [], whole: undefined });

/** The chosen references, for rows to look themselves up in. */
export function useChosenSet(): ReadonlySet<string> {
  const references = useChosen((chosen) => chosen.references);
  return useMemo(() => new Set(references), [references]);
}
