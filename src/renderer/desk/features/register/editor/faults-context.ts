import { createContext, use } from 'react';
import type { Fault } from '#domain/register/faults.ts';
import { useWords } from '../../../messages/use-words.ts';

/** What is wrong with the draft, by the path of the field. */
export const FaultsContext = createContext<ReadonlyMap<string, Fault['fault']>>(new Map());

/** What a field says of itself: that something is wrong with it, or nothing. */
export function useFault(where: string): { error?: true; helperText?: string } {
  const { t } = useWords();
  const fault = use(FaultsContext).get(where);
  return fault ? { error: true, helperText: t(`register.faults.${fault}`) } : {};
}
