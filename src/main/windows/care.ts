import type { WebContents } from 'electron';

/** A page that hangs is given so long to come back: somebody may be looking at the printing dialog, which stops it. */
const patienceMs = 180_000;
/** A page that dies for the last of so many times within so long would die again. */
const most = { deaths: 4, withinMs: 60_000 };

/** What a window needs of the app when its page has died, and why it died. */
export interface Care {
  readonly onLost: (reason: string) => void;
  readonly onHopeless: (reason: string) => void;
}

/** Sees to it that the window never stays dead: a page that hangs is ended, and one that has ended is told of. */
export function careFor(page: WebContents, { onLost, onHopeless }: Care): void {
  let deaths: number[] = [];
  let hanging: NodeJS.Timeout | undefined;
  page.on('unresponsive', () => {
    clearTimeout(hanging);
    hanging = setTimeout(() => page.forcefullyCrashRenderer(), patienceMs);
  });
  page.on('responsive', () => clearTimeout(hanging));
  page.on('render-process-gone', (_event, { reason }) => {
    clearTimeout(hanging);
    if (reason === 'clean-exit') return;
    const now = performance.now();
    deaths = [...deaths.filter((at) => at > now - most.withinMs), now];
    if (deaths.length < most.deaths) onLost(reason);
    else onHopeless(reason);
  });
}
