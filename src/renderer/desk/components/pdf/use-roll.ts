import { useCallback, useMemo, useState } from 'react';
import type { Pdf } from './open-pdf.ts';
import {
  heightAt,
  heightOf,
  margin,
  pageMostSeen,
  pagesBetween,
  placePages,
  type Size,
  type Spot,
  topAt,
} from './page-places.ts';
import { useHold } from './use-hold.ts';
import { useRoom } from '../use-room.ts';
import { factorOf, pxPerPoint, type Zoom } from './zoom.ts';

export type Roll = ReturnType<typeof useRoll>;

/** All pages of a PDF as one long roll, of which a part is seen. Only the pages near that part are there at all. */
export function useRoll(pdf: Pdf) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const room = useRoom(scroller);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [seen, setSeen] = useState<ReadonlyMap<number, Size>>(new Map());
  const { pages, firstPage } = pdf;
  const sizes = useMemo(
    () => Array.from({ length: pages }, (_, at) => seen.get(at + 1) ?? firstPage),
    [pages, firstPage, seen],
  );
  const free = { width: room.width - 2 * margin, height: room.height - 2 * margin };
  const factor = factorOf(zoom, pdf.firstPage, free);
  const scale = factor * pxPerPoint;
  const places = useMemo(() => placePages(sizes, scale), [sizes, scale]);
  const width = useMemo(
    () => places.reduce((most, place) => Math.max(most, place.width + 2 * margin), room.width),
    [places, room.width],
  );
  const { spot, hold } = useHold(scroller, { places, width, scale });

  const top = topAt(places, spot);
  const near = pagesBetween(places, top - room.height, top + 2 * room.height);
  const page = pageMostSeen(places, top, top + room.height);

  const resize = useCallback((page: number, size: Size) => {
    setSeen((before) => {
      const was = before.get(page);
      const same = was?.width === size.width && was.height === size.height;
      return same ? before : new Map(before).set(page, size);
    });
  }, []);
  const goToPage = (to: number) =>
    scroller?.scrollTo({ top: heightAt(places, { page: to, down: 0 }) - margin / 2 });

  /** Brings a spot into view, a third of the way down, unless it is well in view already. */
  const reveal = (to: Spot, across: number) => {
    if (!scroller) return;
    const { scrollTop, scrollLeft } = scroller;
    const y = heightAt(places, to);
    const x = width / 2 + across * scale;
    const seen = y > scrollTop + clear && y < scrollTop + room.height - clear;
    const beside = x < scrollLeft + clear || x > scrollLeft + room.width - 3 * clear;
    scroller.scrollTo({
      ...(seen ? {} : { top: y - room.height / 3 }),
      ...(beside ? { left: x - room.width / 3 } : {}),
    });
  };

  return {
    scroller,
    setScroller,
    /** Whether the room is known, and with it how large pages are. */
    ready: room.width > 0,
    places,
    near,
    page,
    scale,
    factor,
    zoom,
    width,
    height: heightOf(places),
    resize,
    goToPage,
    reveal,
    /** Changes the size of pages; what is at `point` of the view, or at its upper edge, stays there. */
    changeZoom: (to: Zoom, point?: { readonly x: number; readonly y: number }) => {
      hold(point);
      setZoom(to);
    },
  };
}

/** Px from the edge of the view within which a spot is not well seen. */
const clear = 40;
