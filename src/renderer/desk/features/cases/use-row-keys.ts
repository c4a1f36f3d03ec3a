import type { KeyboardEvent } from 'react';
import { selectRow, useCaseSelection } from './filter-store.ts';
import { rowAfter } from './row-after.ts';

interface Rows {
  readonly count: number;
  /** Brings a row into view. */
  readonly move: (index: number) => void;
  readonly open: (index: number) => void;
  /** Chooses the row to act on it with others, or lets it go. */
  readonly choose: (index: number) => void;
  /** Chooses the rows from one to another, both included. */
  readonly along: (from: number, to: number) => void;
  readonly chooseAll: () => void;
  readonly letGo: () => void;
  /** Says why the row is due when it is. */
  readonly explain: (index: number) => void;
}

/** Moves among rows by the keyboard; focus stays on the grid, which says which row is active. */
export function useRowKeys({ count, move, open, explain, choose, along, chooseAll, letGo }: Rows) {
  const chosen = useCaseSelection((selection) => selection.index);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons within the rows have these keys to themselves.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') return open(active);
    if (event.key === ' ') {
      event.preventDefault();
      return explain(active);
    }
    if (event.key === 'Escape') return letGo();
    const plain = !event.altKey && !event.metaKey;
    if (plain && event.key.toLowerCase() === 'x' && !event.ctrlKey) return choose(active);
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return chooseAll();
    }
    // With Ctrl a letter is somebody else's.
    const moves = event.key.length > 1 || !(event.ctrlKey || event.metaKey || event.altKey);
    const next = moves ? rowAfter(event.key, active, count) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) along(active, next);
    selectRow(next);
    move(next);
  };
  return { active, onKeyDown };
}
