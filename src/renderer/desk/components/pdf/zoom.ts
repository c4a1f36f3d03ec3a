import type { Size } from './page-places.ts';

/** How large pages are: as wide as the room, whole in it, or a factor where 1 is as large as on paper. */
export type Zoom = 'width' | 'page' | number;

/** A point of paper is 1/72 inch, a px of a screen 1/96. */
export const pxPerPoint = 96 / 72;

export const zoomSteps = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

const smallest = 0.25;
const largest = 4;
const within = (factor: number) => Math.min(largest, Math.max(smallest, factor));

/** The factor at which a page (in points) fills `room` (in px) the way `zoom` asks. */
export function factorOf(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return within(zoom);
  const wide = room.width / (page.width * pxPerPoint);
  const high = room.height / (page.height * pxPerPoint);
  return within(zoom === 'width' ? wide : Math.min(wide, high));
}

/** The next step up or down; between two steps it is the nearer one on that side. */
export function stepFrom(factor: number, way: 1 | -1): number {
  // What fits the room lies between steps, and is shown as whole percent: 99.7 % goes up to 110 %, not to 100 %.
  const near = 0.005;
  const next =
    way === 1
      ? zoomSteps.find((step) => step > factor + near)
      : zoomSteps.findLast((step) => step < factor - near);
  return next ?? (way === 1 ? largest : smallest);
}
