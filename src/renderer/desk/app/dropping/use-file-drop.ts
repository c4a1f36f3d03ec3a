import { useEffect, useEffectEvent, useState } from 'react';
import { filesInDrop } from './files-in-drop.ts';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The part of the window there, by the name in its `data-drop`. */
const partAt = ({ clientX: x, clientY: y }: DragEvent): string | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-drop]')].find((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  })?.dataset['drop'];

interface Over {
  /** The part of the window that the files hang over, where parts are marked. */
  readonly part: string | undefined;
}

/** Makes the whole window a place to drop files; tells whether files hang over it now, and over what. */
export function useFileDrop(
  onDrop: (files: File[], part: string | undefined) => void,
): Over | undefined {
  const [over, setOver] = useState<Over>();
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    // Enter and leave fire for every element crossed; the window is left when the count is back at none.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver((before) => before ?? { part: undefined });
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(undefined);
    };
    const hover = (event: DragEvent) => {
      // Without this a drop would open the file in place of the app.
      event.preventDefault();
      const part = partAt(event);
      setOver((before) => (before && before.part !== part ? { part } : before));
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const part = partAt(event);
      depth = 0;
      setOver(undefined);
      if (!event.dataTransfer) return;
      void filesInDrop(event.dataTransfer).then((files) => files.length > 0 && take(files, part));
    };
    const ears = new AbortController();
    const { signal } = ears;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', hover, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => ears.abort();
  }, []);
  return over;
}
