import { useEffect } from 'react';
import type { Act } from '../../components/menu/act.ts';
import { useWindowKeys } from '../../components/keys/use-window-keys.ts';
import { useReads } from '../../status/use-reads.ts';
import { useDrafts } from './draft-store.ts';
import { offerActs } from './sheet-acts.tsx';

/** The keys by which the inbox is gone through: those of the acts on the draft at hand, and J and K go on and back. */
export function useSheetKeys(acts: readonly Act[]): void {
  const reads = useReads();
  const { drafts, selected, select } = useDrafts();
  useEffect(() => offerActs(acts));
  const at = drafts.findIndex(({ draft }) => draft.id === selected);
  const go = (by: number) => {
    const next = drafts[at + by];
    if (next) select(next.draft.id);
  };
  useWindowKeys(({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (ctrlKey || metaKey || altKey || shiftKey) return false;
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      J: () => go(1),
      K: () => go(-1),
    };
    const letter = key.toUpperCase();
    const act = reads ? undefined : acts.find(({ keys, isShut }) => keys === letter && !isShut);
    const does = act?.run ?? keys[letter];
    does?.();
    return does !== undefined;
  });
}
