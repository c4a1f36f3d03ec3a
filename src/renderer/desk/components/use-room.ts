import { useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element in px, scroll bars left out; nothing until it is there. */
export function useRoom(element: HTMLElement | null): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const eye = new ResizeObserver(measure);
    eye.observe(element);
    return () => eye.disconnect();
  }, [element]);
  return room;
}
