import type { BrowserWindow } from 'electron';
import type { Push, Pushes } from '#shared/pushes.ts';

/** Tells the desk something, if there is one to tell. */
export function push<P extends Push>(desk: BrowserWindow | undefined, name: P, news: Pushes[P]) {
  if (desk && !desk.isDestroyed()) desk.webContents.send(name, news);
}
