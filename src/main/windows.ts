import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { inMemory, pageRights } from './security.ts';

const preload = (name: string) => join(import.meta.dirname, '..', 'preload', `${name}.cjs`);

/** The window staff work in. */
export const makeDeskWindow = () =>
  new BrowserWindow({
    title: 'Ombud',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    autoHideMenuBar: true,
    webPreferences: { ...pageRights(preload('desk')), partition: inMemory },
  });

/** A new page each time: nothing that an earlier one showed or was told is left in it. */
export const loadDesk = (window: BrowserWindow) => window.loadURL('app://desk/desk/index.html');

/**
 * The hidden page that keeps the IndexedDB store. It sees sealed bytes only, and works at full speed unseen.
 * It is not loaded yet: whoever wants to hear it say that it is ready listens first.
 */
export const makeStoreWindow = () =>
  new BrowserWindow({
    show: false,
    webPreferences: { ...pageRights(preload('store')), backgroundThrottling: false },
  });

export const loadStore = (window: BrowserWindow) => window.loadURL('app://store/store/index.html');
