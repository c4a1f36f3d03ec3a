import { createContext, useContext } from 'react';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';

/** A line with the cursor in it. */
export interface Line {
  readonly field: HTMLElement;
  /** Opens the list of facts where it is told; what is chosen goes in at the cursor. */
  readonly openFacts: (at: { readonly top: number; readonly left: number }) => void;
}

/** What every place of a letter that is being written has at hand. */
export interface Editing {
  readonly template: TemplateView;
  /** The language of the letter, for spelling and screen readers. */
  readonly language: string;
  readonly onCode: () => void;
  /** The cursor is in a line: a fact that is asked for from elsewhere goes in there. */
  readonly onLine: (line: Line) => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);
export const EditingPlace = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No letter is being written here');
  return editing;
}
