import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeQueue } from '../casebook/queue.ts';
import { replaceFile } from '../vault/atomic-file.ts';
import type { Placement } from './placement.ts';

/** No screen is so large; what a window cannot have is none of ours. */
const side = z.int().min(1).max(100_000);
const at = z.int().min(-1_000_000).max(1_000_000);
const rectangle = z.object({ x: at, y: at, width: side, height: side });
const placements = z.array(rectangle.extend({ maximised: z.boolean(), screen: rectangle }));
const schema = z.object({
  first: placements,
  others: placements,
  staysInTray: z.boolean().default(false),
});
type Kept = z.infer<typeof schema>;

/** Which windows are placed alike: the first one, and those for a case. */
type Which = Exclude<keyof Kept, 'staysInTray'>;

/** As many screens as one comes by. */
const most = 8;

/** Where the windows were on each screen, on this computer, and whether the app goes on without them. Nothing of what they showed. */
export interface KeptPlaces {
  /** The newest first. */
  readonly of: (which: Which) => readonly Placement[];
  /** Keeps it, in place of what was kept for the same screen. A disk that takes nothing stops nobody's work. */
  readonly note: (which: Which, place: Placement) => void;
  /** Whether somebody has chosen that the last window may be closed without the app ending. */
  readonly staysInTray: () => boolean;
  readonly chooseTray: (stays: boolean) => void;
}

/** Kept in `windows.json` of the data folder; what is no such file is as if there were none. */
export async function keptPlaces(folder: string): Promise<KeptPlaces> {
  const path = join(folder, 'windows.json');
  let kept: Readonly<Kept> = await readFile(path, 'utf8')
    .then((text) => schema.parse(JSON.parse(text)))
    .catch(() => ({ first: [], others: [], staysInTray: false }));
  const inTurn = makeQueue();
  const become = (next: Readonly<Kept>) => {
    kept = next;
    const written = JSON.stringify(kept);
    inTurn(() => replaceFile(path, written)).catch(() => undefined);
  };
  return {
    of: (which) => kept[which],
    note(which, place) {
      const isOther = ({ screen }: Placement) => screenOf(screen) !== screenOf(place.screen);
      become({ ...kept, [which]: [place, ...kept[which].filter(isOther)].slice(0, most) });
    },
    staysInTray: () => kept.staysInTray,
    chooseTray: (staysInTray) => become({ ...kept, staysInTray }),
  };
}

const screenOf = ({ x, y, width, height }: Placement['screen']) => [x, y, width, height].join(' ');
