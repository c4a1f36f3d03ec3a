import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '#domain/language.ts';
import type { MenuCommand } from '#shared/menu-command.ts';
import { menu as en } from '#shared/words/en/menu.ts';
import { menu as sv } from '#shared/words/sv/menu.ts';

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

/** How the desk stands, as far as its menu shows it. */
export interface Shown {
  readonly language: Language;
  /** What needs an open book is there, and cannot be chosen, until it is. */
  readonly isOpen: boolean;
  /** Cases that were shown since it was opened, by their numbers alone, the last first. */
  readonly recent: readonly string[];
}

/** What is done when something is chosen. */
export interface Acts {
  readonly command: (command: MenuCommand) => void;
  readonly goToCase: (reference: string) => void;
  readonly lock: () => void;
}

/** Keys that the page acts on itself are shown and not taken from it, where the system can tell the two apart. */
const ofThePage = { registerAccelerator: false };

/**
 * The window's menu. Copying, pasting and zooming work by their usual keys by it; on macOS the system takes those keys from the
 * menu alone. Roles bring their own words in the system's language.
 */
export function menuOf(
  { language, isOpen, recent }: Shown,
  { command, goToCase, lock }: Acts,
): MenuItemConstructorOptions[] {
  const words = { sv, en }[language];
  const item = (
    name: MenuCommand,
    accelerator: string,
    more: MenuItemConstructorOptions = {},
  ): MenuItemConstructorOptions => ({
    label: words.commands[name],
    accelerator,
    enabled: isOpen,
    click: () => command(name),
    ...more,
  });
  const cases = recent.map((reference): MenuItemConstructorOptions => ({
    label: reference,
    click: () => goToCase(reference),
  }));
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.case,
      submenu: [
        item('new-case', 'CmdOrCtrl+N'),
        item('own-window', 'CmdOrCtrl+Shift+N'),
        { label: words.recent, enabled: cases.length > 0, submenu: cases },
        { type: 'separator' },
        { label: words.lock, accelerator: 'CmdOrCtrl+L', enabled: isOpen, click: lock },
        { role: 'close' },
      ],
    },
    { role: 'editMenu' },
    {
      label: words.go,
      submenu: [
        item('today', 'CmdOrCtrl+1'),
        item('cases', 'CmdOrCtrl+2'),
        item('inbox', 'CmdOrCtrl+3'),
        item('calendar', 'CmdOrCtrl+4'),
        { type: 'separator' },
        item('commands', 'CmdOrCtrl+K', ofThePage),
      ],
    },
    view,
    { role: 'windowMenu' },
    {
      role: 'help',
      label: words.help,
      submenu: [
        item('help', 'F1', ofThePage),
        item('keys', '?', ofThePage),
        { type: 'separator' },
        // Whoever cannot open the book is asked for the version most of all.
        { label: words.commands.about, click: () => command('about') },
      ],
    },
  ];
}

/** How many cases are at hand. */
const most = 8;

/** The menu of all windows, drawn anew as what it shows changes. */
export function keepMenu(acts: Acts, language: Language) {
  let shown: Shown = { language, isOpen: false, recent: [] };
  const become = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(shown, acts)));
  };
  become({});
  return {
    spoken: (now: Language) => {
      if (now !== shown.language) become({ language: now });
    },
    opened: () => become({ isOpen: true }),
    /** Which cases were looked at goes with the lock. */
    locked: () => become({ isOpen: false, recent: [] }),
    visited: (reference: string) => {
      if (!shown.isOpen || shown.recent[0] === reference) return;
      const others = shown.recent.filter((one) => one !== reference);
      become({ recent: [reference, ...others].slice(0, most) });
    },
  };
}
