import type { BrowserWindow, Rectangle } from 'electron';
import type { Placement } from './placement.ts';

/** So long after it was last moved or drawn larger a window has found its place. */
const settledMs = 500;

/** Tells where a window is, once it has been moved or drawn larger, and at the latest when it is closed. */
export function followPlace(
  window: BrowserWindow,
  screenOf: (place: Rectangle) => Rectangle,
  note: (place: Placement) => void,
): void {
  let last: Placement | undefined;
  let settling: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(settling);
    if (last) note(last);
    last = undefined;
  };
  const look = () => {
    const { x, y, width, height } = window.getNormalBounds();
    const screen = screenOf(window.getBounds());
    last = { x, y, width, height, maximised: window.isMaximized(), screen: plain(screen) };
    clearTimeout(settling);
    settling = setTimeout(tell, settledMs);
  };
  window.on('resize', look);
  window.on('move', look);
  window.once('closed', tell);
}

const plain = ({ x, y, width, height }: Rectangle) => ({ x, y, width, height });
