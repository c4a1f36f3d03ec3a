import { Menu } from 'electron';

/**
 * The smallest menu with which copying, pasting and zooming work by their usual keys; on macOS the system takes
 * those keys from the menu alone. Roles bring their own words in the system's language.
 */
export function setMenu() {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { role: 'editMenu' },
      { role: 'viewMenu' },
      { role: 'windowMenu' },
    ]),
  );
}
