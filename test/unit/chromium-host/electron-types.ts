import type * as Electron from 'electron';
import type * as host from '#host/electron.ts';

// Read by the compiler alone. The host's members are held to Electron's own types where each object is made; here are
// the names and the events, which a class cannot be held to.

/** Every name that the host offers is one of Electron's. */
export type Offered = Pick<typeof Electron, keyof typeof host>;

/** Every event that the host gives is one of Electron's, with what Electron gives. */
export function listen(
  app: Electron.App,
  page: Electron.WebContents,
  window: Electron.BrowserWindow,
) {
  app.on('window-all-closed', () => {});
  app.on('before-quit', (event) => event.preventDefault());
  app.on('will-quit', (event) => event.preventDefault());
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) => [
    type,
    reason,
    exitCode,
    serviceName,
  ]);
  app.on('web-contents-created', (_event, created) => created.id);
  page.on('will-navigate', (event) => [event.url, event.isMainFrame, event.preventDefault()]);
  page.on('render-process-gone', (_event, { reason, exitCode }) => [reason, exitCode]);
  page.on('unresponsive', () => page.forcefullyCrashRenderer());
  page.on('responsive', () => {});
  page.on('did-finish-load', () => {});
  page.on('did-navigate-in-page', (_event, url, isMainFrame) => [url, isMainFrame]);
  page.on('focus', () => {});
  window.on('focus', () => {});
  page.on('destroyed', () => {});
  window.on('closed', () => {});
  window.on('ready-to-show', () => {});
}
