import { useWindowKeys } from '../../components/keys/use-window-keys.ts';
import { useReads } from '../../status/use-reads.ts';
import { useDrafts } from './draft-store.ts';

/** What the sheet's own letters do; absent while they can do nothing. */
interface Acts {
  readonly s: (() => void) | undefined;
  readonly x: (() => void) | undefined;
  readonly o: () => void;
  readonly t: () => void;
}

/** The keys by which the inbox is gone through: S saves the draft at hand, X discards it, T leads to its kind, O shows the original, J and K go on and back. */
export function useSheetKeys(acts: Acts): void {
  const reads = useReads();
  const { drafts, selected, select } = useDrafts();
  const at = drafts.findIndex(({ draft }) => draft.id === selected);
  const go = (by: number) => {
    const next = drafts[at + by];
    if (next) select(next.draft.id);
  };
  useWindowKeys(({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (ctrlKey || metaKey || altKey || shiftKey) return false;
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ...(!reads && acts),
      j: () => go(1),
      k: () => go(-1),
    };
    keys[key.toLowerCase()]?.();
    return keys[key.toLowerCase()] !== undefined;
  });
}
