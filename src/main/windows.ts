import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { inMemory, pageRights } from './security.ts';

const preload = (name: string) => join(import.meta.dirname, '..', 'preload', `${name}.cjs`);

/** The window staff work in. */
export async function openDeskWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Ombud',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    autoHideMenuBar: true,
    webPreferences: { ...pageRights(preload('desk')), partition: inMemory },
  });
  await window.loadURL('app://desk/desk/index.html');
  return window;
}

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
