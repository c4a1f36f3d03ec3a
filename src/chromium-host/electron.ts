/// <reference types="electron" />
// What the bare specifier `electron` means on this host: the part of the module that the app uses, no more. Each object
// is checked against Electron's own types where it is defined.
export { app } from './app.ts';
export { clipboard } from './clipboard.ts';
export { BrowserWindow } from './windows/browser-window.ts';
export { dialog } from './dialog/dialog.ts';
export { Menu, Notification, safeStorage, systemPreferences, Tray } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { powerMonitor } from './power-monitor.ts';
export { screen } from './screen.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility/utility-process.ts';
