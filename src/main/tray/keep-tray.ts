import { join } from 'node:path';
import { Menu, Tray } from 'electron';
import { standingText, trayMenuOf, type Standing, type TrayActs } from './tray-menu.ts';

/** The icon in the tray, drawn anew as what it shows changes. */
export interface KeptTray {
  /** Whether there is one: a system or a host may have no tray. */
  readonly isThere: boolean;
  readonly become: (change: Partial<Standing>) => void;
}

export const noTray: KeptTray = { isThere: false, become: () => undefined };

/**
 * Puts the icon there, and follows the book.
 *
 * @param icon the path of its picture
 */
export function keepTray(icon: string, acts: TrayActs, language: Standing['language']): KeptTray {
  const tray = trayOf(icon);
  if (!tray) return noTray;
  let standing: Standing = { language, isOpen: false, due: 0 };
  const draw = () => {
    tray.setToolTip(`Ombud: ${standingText(standing)}`);
    tray.setContextMenu(Menu.buildFromTemplate(trayMenuOf(standing, acts)));
    // macOS alone has room for words beside the icon.
    tray.setTitle(standing.isOpen && standing.due > 0 ? `${standing.due}` : '');
  };
  draw();
  // On macOS a click opens the menu, which would close again under a window that comes.
  if (process.platform !== 'darwin') tray.on('click', acts.open);
  return {
    isThere: true,
    become(change) {
      const next = { ...standing, ...change };
      const isSame =
        next.language === standing.language &&
        next.isOpen === standing.isOpen &&
        next.due === standing.due;
      if (isSame) return;
      standing = next;
      draw();
    },
  };
}

/** In the size, or the sizes, that a system shows. */
export function trayIcon(resources: string): string {
  const of: Partial<Record<NodeJS.Platform, string>> = { darwin: '16.png', win32: 'ombud.ico' };
  return join(resources, 'icon', of[process.platform] ?? '32.png');
}

/** Where there is no tray the constructor says so, and nobody's start depends on it. */
function trayOf(icon: string): Tray | undefined {
  try {
    return new Tray(icon);
  } catch {
    return undefined;
  }
}
