import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { heightAt, type Place, type Spot, spotAt } from './page-places.ts';

interface Layout {
  readonly places: readonly Place[];
  /** Of the whole roll, in px. */
  readonly width: number;
  /** Px on screen for a point of paper. */
  readonly scale: number;
}

/** A point of the view, in px from its upper left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What must stay where it is on screen when pages change their size. */
interface Held {
  readonly spot: Spot;
  /** Points of paper to the right of the middle of the roll. */
  readonly across: number;
  readonly point: Point;
}

/** Before the beginning, as far as one can go. */
const start: Spot = { page: 1, down: -1 };

/** So fine is it followed where the view begins, in pages: a screen need not be said anew for each px. */
const step = 1 / 50;
const rough = ({ page, down }: Spot) => ({ page, down: Math.round(down / step) * step });

/**
 * Keeps the reader's place while pages grow and shrink. Gives the spot at the upper edge of the view, and a way to hold
 * another point of it through the next change.
 */
export function useHold(scroller: HTMLElement | null, { places, width, scale }: Layout) {
  const held = useRef<Held>({ spot: start, across: 0, point: { x: 0, y: 0 } });
  const [spot, setSpot] = useState<Spot>(start);

  const hold = useCallback(
    (point?: Point) => {
      if (!scroller) return;
      const { x, y } = point ?? { x: scroller.clientWidth / 2, y: 0 };
      held.current = {
        spot: spotAt(places, scroller.scrollTop + y),
        across: (scroller.scrollLeft + x - width / 2) / scale,
        point: { x, y },
      };
    },
    [scroller, places, width, scale],
  );

  // Before the screen is painted: nobody sees the pages jump.
  useLayoutEffect(() => {
    const { spot, across, point } = held.current;
    const left = width / 2 + across * scale - (point.x || (scroller?.clientWidth ?? 0) / 2);
    scroller?.scrollTo({ top: heightAt(places, spot) - point.y, left });
  }, [scroller, places, width, scale]);

  // In the same turn as the pages change: a scroll is never read by where they were before.
  useLayoutEffect(() => {
    if (!scroller) return undefined;
    const follow = () => {
      hold();
      const next = rough(held.current.spot);
      setSpot((before) => (before.page === next.page && before.down === next.down ? before : next));
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [scroller, hold]);
  return { spot, hold };
}
