import { create } from 'zustand';
import { ombud } from '../bridge.ts';

/** Main is told this often at most that somebody is here. */
const everyMs = 5_000;

/** Main has said that the book locks in so many seconds unless somebody touches the desk. */
export const useLockNear = create<{ readonly seconds: number | undefined }>(() => ({
  seconds: undefined,
}));

/** Tells main of keys and pointer, and takes its warning away when it has been heeded. Gives back how to stop. */
export function reportPresence(page: Window): () => void {
  let told = -Infinity;
  const touched = (event: Event) => {
    // A page that moves under a resting pointer sends this too.
    if (event instanceof MouseEvent && event.type === 'pointermove' && isAtRest(event)) return;
    const isNear = useLockNear.getState().seconds !== undefined;
    if (!isNear && event.timeStamp - told < everyMs) return;
    told = event.timeStamp;
    useLockNear.setState({ seconds: undefined });
    void ombud.presence.touched(undefined);
  };
  const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const kind of kinds) page.addEventListener(kind, touched, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) page.removeEventListener(kind, touched, { capture: true });
  };
}

const isAtRest = ({ movementX, movementY }: MouseEvent) => movementX === 0 && movementY === 0;
