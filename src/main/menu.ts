import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The usual view menu without reloading and without tools for developers, which show every text of a page. */
const view: MenuItemConstructorOptions = {
  role: 'viewMenu',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
};

/**
 * The smallest menu with which copying, pasting and zooming work by their usual keys; on macOS the system takes
 * those keys from the menu alone. Roles bring their own words in the system's language.
 */
export const menu: readonly MenuItemConstructorOptions[] = [
  ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
  { role: 'editMenu' },
  view,
  { role: 'windowMenu' },
];

export function setMenu() {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]));
}
