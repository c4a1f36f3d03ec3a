import { type KeyboardEvent, useState } from 'react';
import { rowAfter } from './row-after.ts';

interface Row {
  readonly count: number;
  /** Brings a row into view. */
  readonly move: (index: number) => void;
  readonly open: (index: number) => void;
}

/** Moves among rows by the keyboard; focus stays on the grid, which says which row is active. */
export function useRowKeys({ count, move, open }: Row) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(active);
    const next = rowAfter(event.key, active, count);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    move(next);
  };
  return { active, onKeyDown };
}
