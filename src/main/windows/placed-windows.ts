import { screen, type BrowserWindow } from 'electron';
import { followPlace } from './follow-place.ts';
import type { KeptPlaces } from './kept-places.ts';
import { makeDeskWindow } from './make-windows.ts';
import { openingOn, overlap, type Rectangle, type Screen } from './placement.ts';

/** The primary one first. */
function screens(): readonly Screen[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays()];
}

/** Makes windows where windows of their kind were last, and follows where they go. */
export function placedWindows(places: KeptPlaces) {
  const open = new Set<BrowserWindow>();
  return (isFirst: boolean): BrowserWindow => {
    const which = isFirst ? 'first' : 'others';
    const taken = [...open].map((other) => other.getNormalBounds());
    const window = makeDeskWindow(openingOn(places.of(which), screens(), taken));
    open.add(window);
    window.once('closed', () => open.delete(window));
    followPlace(window, screenUnder, (place) => places.note(which, place));
    return window;
  };
}

/** The screen that most of a window is on. */
function screenUnder(window: Rectangle): Rectangle {
  const [most] = screens().toSorted(
    (one, other) => overlap(other.bounds, window) - overlap(one.bounds, window),
  );
  if (!most) throw new Error('There is a primary screen');
  return most.bounds;
}
