import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Roll } from './use-roll.ts';
import { stepFrom } from './zoom.ts';

interface Acts {
  readonly print: () => void;
  readonly nextHit: (way: 1 | -1) => void;
  readonly leave: () => void;
}

/** The keys every reader of PDFs has, while one is in the viewer. */
export function viewerKeys({ factor, changeZoom }: Roll, { print, nextHit, leave }: Acts) {
  return (event: KeyboardEvent) => {
    const chord = event.ctrlKey || event.metaKey;
    if (chord && (event.key === '+' || event.key === '=')) changeZoom(stepFrom(factor, 1));
    else if (chord && event.key === '-') changeZoom(stepFrom(factor, -1));
    else if (chord && event.key === '0') changeZoom('width');
    else if (chord && event.key.toLowerCase() === 'p') print();
    else if (event.key === 'F3') nextHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') return leave();
    else return;
    event.preventDefault();
  };
}

/**
 * Ctrl+F searches the PDF wherever the focus is, unless in a dialog the viewer is not in: the browser's own search would
 * see only the pages that happen to be near.
 */
export function useSearchKeys(viewer: RefObject<HTMLElement | null>, search: () => void): void {
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      const dialog = document.querySelector('[role="dialog"]');
      if (dialog && !dialog.contains(viewer.current)) return;
      event.preventDefault();
      search();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [viewer, search]);
}
