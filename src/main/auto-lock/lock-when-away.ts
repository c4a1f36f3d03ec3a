import { powerMonitor } from 'electron';
import { keepAutoLock, type Around } from './auto-lock.ts';
import { idleBy } from './idle.ts';

/**
 * Locks the desk when its machine sleeps or its screen is locked, and when nobody has touched it for long. Gives back
 * how to say that somebody has.
 */
export function lockWhenAway(around: Omit<Around, 'idle'>): () => void {
  const idle = idleBy(Date.now, () => powerMonitor.getSystemIdleTime());
  powerMonitor.on('suspend', around.lock);
  powerMonitor.on('lock-screen', around.lock);
  // Where sleep is told of too late, by a system or a host, waking will do.
  powerMonitor.on('resume', around.lock);
  keepAutoLock({ ...around, idle });
  return idle.touched;
}
