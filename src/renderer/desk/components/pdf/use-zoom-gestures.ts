import { useEffect } from 'react';
import type { Roll } from './use-roll.ts';

/** How far a wheel is turned for pages to become e times as large. */
const turn = 500;

/** Ctrl and the wheel, or two fingers on a touch pad, make pages larger and smaller under the pointer. */
export function useZoomGestures({ scroller, factor, changeZoom }: Roll): void {
  useEffect(() => {
    if (!scroller) return undefined;
    const hear = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      // Else the whole window would be zoomed.
      event.preventDefault();
      const { left, top } = scroller.getBoundingClientRect();
      const point = { x: event.clientX - left, y: event.clientY - top };
      changeZoom(factor * Math.exp(-event.deltaY / turn), point);
    };
    scroller.addEventListener('wheel', hear, { passive: false });
    return () => scroller.removeEventListener('wheel', hear);
  }, [scroller, factor, changeZoom]);
}
