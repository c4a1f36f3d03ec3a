import { type KeyboardEvent, useState } from 'react';
import { afterStep, doneAgain, noHistory, takenBack } from './history.ts';

/**
 * Takes back and does again what was changed in a text, in either view of it and by whatever button, by Ctrl+Z, Ctrl+Y and
 * Ctrl+Shift+Z as well.
 */
export function useHistory(text: string, onText: (text: string) => void) {
  const [history, setHistory] = useState(noHistory);
  const go = (way: typeof takenBack) => {
    const gone = way(history, text);
    if (!gone) return;
    setHistory(gone.history);
    onText(gone.text);
  };
  const undo = () => go(takenBack);
  const redo = () => go(doneAgain);
  return {
    canUndo: history.past.length > 0,
    canRedo: history.ahead.length > 0,
    undo,
    redo,
    /** A change was made, by whoever has the keyboard now. */
    step: (next: string) => {
      if (next === text) return;
      const line = document.activeElement?.closest('[data-run], textarea');
      const name = line && (line.getAttribute('aria-label') ?? line.id);
      setHistory((before) => afterStep(before, text, next, name ?? undefined));
      onText(next);
    },
    hear: (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      // The field's own undo knows nothing of blocks, and would bring back what is written anew.
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo();
      else redo();
    },
  };
}

export type TextHistory = ReturnType<typeof useHistory>;
