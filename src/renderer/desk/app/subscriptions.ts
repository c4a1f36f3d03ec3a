import { noteChange } from '../ask/book-changes.ts';
import { ombud } from '../bridge.ts';
import { reportPresence, useLockNear } from './presence.ts';

/** Listens to what main tells without being asked; gives back how to stop. */
export function subscribeToMain(): () => void {
  const stops = [
    ombud.onBookChanged(({ seq }) => noteChange(seq)),
    ombud.onLockNear(({ seconds }) => useLockNear.setState({ seconds })),
    reportPresence(window),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
