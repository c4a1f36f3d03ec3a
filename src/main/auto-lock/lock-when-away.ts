import { powerMonitor } from 'electron';
import { keepAutoLock, type Around } from './auto-lock.ts';
import { idleBy } from './idle.ts';

/** Seconds; what the system calls idle is of no matter here. */
const idleAfter = 60;

/**
 * Locks the desk when its machine sleeps or its screen is locked, and when nobody has touched it for long. Gives back
 * how to say that somebody has.
 */
export function lockWhenAway(around: Omit<Around, 'idle' | 'screenLocked'>): () => void {
  const idle = idleBy(Date.now, () => powerMonitor.getSystemIdleTime());
  powerMonitor.on('suspend', around.lock);
  powerMonitor.on('lock-screen', around.lock);
  // Where sleep is told of too late, by a system or a host, waking will do.
  powerMonitor.on('resume', around.lock);
  // Not every system tells of a locked screen when it happens; some say so only when they are asked.
  const screenLocked = () => powerMonitor.getSystemIdleState(idleAfter) === 'locked';
  keepAutoLock({ ...around, idle, screenLocked });
  return idle.touched;
}
