/** After how many minutes without anybody at the desk the book may lock itself. */
export const autoLocks = [5, 10, 15, 30, 60, 'never'] as const;

/** Minutes, or that it does not. Sleep and a locked screen lock it whatever this says. */
export type AutoLock = (typeof autoLocks)[number];

/** What holds until somebody decides otherwise. */
export const defaultAutoLock: AutoLock = 15;
