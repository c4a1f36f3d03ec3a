/** In the system's own points, from the upper left corner of the primary screen. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window was on one screen; of a maximised one, where it goes back to. */
export interface Placement extends Rectangle {
  readonly maximised: boolean;
  readonly screen: Rectangle;
}

/** A screen, and the part of it that no bar of the system takes. */
export interface Screen {
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** What a window is opened with; without a place the system finds one. */
export interface Opening {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximised: boolean;
}

/** A window that nobody has placed. */
export const usualSize = { width: 1440, height: 900 };
/** A further window lies so far to the side of one that is where it would be. */
const step = 32;

/**
 * Where a window goes: where it was last on a screen that is still there, as it is there, and wholly on it. Where none of them
 * is there, it keeps its size, as far as the primary screen has room.
 *
 * @param placements the newest first
 * @param screens the primary one first; none where the system does not tell
 * @param taken where other windows lie
 */
export function openingOn(
  placements: readonly Placement[],
  screens: readonly Screen[],
  taken: readonly Rectangle[] = [],
): Opening {
  for (const place of placements) {
    const screen = screens.find(({ bounds }) => isSame(bounds, place.screen));
    if (screen)
      return { ...within(aside(place, taken), screen.workArea), maximised: place.maximised };
  }
  const { width, height } = placements[0] ?? usualSize;
  const area = screens[0]?.workArea ?? { width, height };
  return {
    width: Math.min(width, area.width),
    height: Math.min(height, area.height),
    maximised: placements[0]?.maximised ?? false,
  };
}

/** How much of a window is on a screen, in square points. */
export function overlap(screen: Rectangle, window: Rectangle): number {
  const along = (at: 'x' | 'y', side: 'width' | 'height') =>
    Math.min(screen[at] + screen[side], window[at] + window[side]) -
    Math.max(screen[at], window[at]);
  return Math.max(0, along('x', 'width')) * Math.max(0, along('y', 'height'));
}

function within({ x, y, width, height }: Rectangle, area: Rectangle): Rectangle {
  const size = { width: Math.min(width, area.width), height: Math.min(height, area.height) };
  return {
    ...size,
    x: Math.min(Math.max(x, area.x), area.x + area.width - size.width),
    y: Math.min(Math.max(y, area.y), area.y + area.height - size.height),
  };
}

/** Windows that lie on each other look like one. */
function aside(place: Rectangle, taken: readonly Rectangle[]): Rectangle {
  const { x, y, width, height } = place;
  const covered = taken.some((other) => other.x === x && other.y === y);
  return covered ? aside({ x: x + step, y: y + step, width, height }, taken) : place;
}

const isSame = (one: Rectangle, other: Rectangle) =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
