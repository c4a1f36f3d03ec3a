/** After how many minutes without anybody at the desk the book may lock itself. */
export const autoLocks = [5, 10, 15, 30, 60, 'never'] as const;

/** Minutes, or that it does not. Sleep and a locked screen lock it whatever this says. */
export type AutoLock = (typeof autoLocks)[number];

/** What holds until somebody decides otherwise. */
export const defaultAutoLock: AutoLock = 15;

/** So many seconds before it locks, the desk says so. */
export const warnedSeconds = 30;

/**
 * How long the desk stays open if nobody touches anything, in whole seconds from now; 0 when it is time, `undefined`
 * when it does not lock by itself.
 *
 * @param idleSeconds since anybody touched anything
 * @example secondsLeft(880, 15) // 20: of fifteen minutes' 900 seconds
 */
export function secondsLeft(idleSeconds: number, autoLock: AutoLock): number | undefined {
  if (autoLock === 'never') return undefined;
  return Math.max(0, Math.ceil(autoLock * 60 - idleSeconds));
}
