import type { BrowserWindow } from './browser-window.ts';

/** Every window that has not been closed, hidden ones too, the oldest first. */
export const openWindows = new Set<BrowserWindow>();
