import { createContext, useContext } from 'react';
import { useStatus } from '../../status/status-store.ts';

/** Where it is said why who only reads can change nothing. */
export const readsId = 'reads-only';
/** Where it is said what only a lead changes. */
export const leadsId = 'leads-only';

/** The id of what says why whoever is at work may not change something; nothing where they may. Main refuses it all the same. */
export function useWhyShut(leads: boolean): string | undefined {
  const role = useStatus(({ status }) => status?.role ?? 'lead');
  if (role === 'reader') return readsId;
  return leads && role !== 'lead' ? leadsId : undefined;
}

/** Whether it is within fields that are shut: a choice is no element of a form, and a fieldset alone does not stop it. */
export const Shut = createContext(false);
export const useShut = () => useContext(Shut);
