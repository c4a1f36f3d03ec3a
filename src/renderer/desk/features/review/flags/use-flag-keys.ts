import type { KeyboardEvent as Heard } from 'react';
import { isTyping } from '../../../components/keys/is-typing.ts';
import { useWindowKeys } from '../../../components/keys/use-window-keys.ts';
import { useReads } from '../../../status/use-reads.ts';
import { actOfKey, type FlagActs } from './flag-acts.ts';

interface Keys {
  /** Absent while nothing waits. */
  readonly acts: FlagActs | undefined;
  readonly step: (by: number) => void;
  readonly undo: () => void;
  /** Letters and Ctrl+Z are heard in the whole window. */
  readonly everywhere: boolean;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The keys by which flags are decided: letters for the acts, Ctrl+Z takes the latest back, arrows go on and back while the
 * focus is within. Who only reads has the arrows alone.
 */
export function useFlagKeys({ acts, step, undo, everywhere }: Keys) {
  const reads = useReads();
  const decide = (event: KeyboardEvent | Heard) => {
    if (reads) return false;
    const undoes =
      event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const act = undoes ? undo : acts && actOfKey(event, acts);
    act?.();
    return act !== undefined;
  };
  useWindowKeys((event) => everywhere && decide(event));
  return (event: Heard) => {
    const by = steps[event.key];
    if (by !== undefined) step(by);
    else if (event.repeat || isTyping(event) || !decide(event)) return;
    event.preventDefault();
    // Decided here, it is not decided once more by who hears the window.
    event.stopPropagation();
  };
}
