import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#domain/language.ts';
import { menu as en } from '#shared/words/en/menu.ts';
import { menu as sv } from '#shared/words/sv/menu.ts';

/** How the desk stands, as far as its icon in the tray tells. */
export interface Standing {
  readonly language: Language;
  readonly isOpen: boolean;
  /** How many cases are overdue or due today; of a locked book nothing is told. */
  readonly due: number;
}

/** What is done when something is chosen. */
export interface TrayActs {
  readonly open: () => void;
  readonly newCase: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
}

/** How it stands in a line. Whoever stands by reads it too: a number, and nothing of a case. */
export function standingText({ language, isOpen, due }: Standing): string {
  const { tray } = { sv, en }[language];
  if (!isOpen) return tray.locked;
  if (due === 0) return tray.none;
  return due === 1 ? tray.one : tray.more.replace('{{count}}', `${due}`);
}

/** The menu of the icon: the standing, and what is wanted when no window is there. */
export function trayMenuOf(standing: Standing, acts: TrayActs): MenuItemConstructorOptions[] {
  const { tray, lock, commands } = { sv, en }[standing.language];
  return [
    { label: standingText(standing), enabled: false },
    { type: 'separator' },
    { label: tray.open, click: acts.open },
    { label: commands['new-case'], enabled: standing.isOpen, click: acts.newCase },
    { label: lock, enabled: standing.isOpen, click: acts.lock },
    { type: 'separator' },
    { label: tray.quit, click: acts.quit },
  ];
}
