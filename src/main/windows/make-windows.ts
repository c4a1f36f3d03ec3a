import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { toCaseHash, type CaseAddress } from '#shared/case-address.ts';
import { usualSize, type Opening } from './placement.ts';
import { inMemory, pageRights } from '../security.ts';

const preload = (name: string) => join(import.meta.dirname, '..', 'preload', `${name}.cjs`);

/** What stands for the window among others, where the system does not take it from the installed app. */
const icon = join(import.meta.dirname, '../../resources/icon/512.png');

/** The window staff work in. */
export function makeDeskWindow(
  { maximised, ...place }: Opening = { ...usualSize, maximised: false },
) {
  const window = new BrowserWindow({
    title: 'Ombud',
    icon,
    ...place,
    minWidth: 1024,
    minHeight: 700,
    autoHideMenuBar: true,
    webPreferences: { ...pageRights(preload('desk')), partition: inMemory },
  });
  if (maximised) window.maximize();
  return window;
}

let loads = 0;

/**
 * A new page each time: nothing that an earlier one showed or was told is left in it. An address that differs behind its `#`
 * alone would be a place on the same page.
 */
export function loadDesk(window: BrowserWindow, at?: CaseAddress): Promise<void> {
  loads += 1;
  return window.loadURL(`app://desk/desk/index.html${at ? `?${loads}${toCaseHash(at)}` : ''}`);
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
