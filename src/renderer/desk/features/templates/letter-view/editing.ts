import { createContext, useContext } from 'react';
import type { TemplateView } from '#shared/contract/letters-contract.ts';

/** What every place of a letter that is being written has at hand. */
export interface Editing {
  readonly template: TemplateView;
  /** The language of the letter, for spelling and screen readers. */
  readonly language: string;
  readonly onCode: () => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);
export const EditingPlace = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No letter is being written here');
  return editing;
}
