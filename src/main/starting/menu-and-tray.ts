import type { Language } from '#domain/language.ts';
import { keepMenu } from '../menu.ts';
import { keepTray, noTray, trayIcon } from '../tray/keep-tray.ts';
import { resources, type Here } from './here.ts';
import type { Running } from './running.ts';

/** What the system shows of the app besides its windows. It follows the book, and is spoken in the same language. */
export type MenuAndTray = ReturnType<typeof keepMenuAndTray>;

export function keepMenuAndTray(
  { practice }: Here,
  running: Running,
  { language, quit }: { readonly language: Language; readonly quit: () => void },
) {
  const lock = () => void running.book?.lock();
  const menu = keepMenu(
    {
      command: (command) => running.desk?.tellFront('menu:chosen', { command }),
      goToCase: (reference) => running.desk?.tellFront('menu:chosen', { reference }),
      lock,
    },
    language,
  );
  const acts = {
    open: () => running.desk?.comeForward(),
    newCase() {
      running.desk?.comeForward();
      running.desk?.tellFront('menu:chosen', { command: 'new-case' });
    },
    lock,
    quit,
  };
  // One icon, of the real book: what is practised on needs none.
  const tray = practice ? noTray : keepTray(trayIcon(resources), acts, language);
  return {
    hasTray: tray.isThere,
    spoken: (now: Language) => {
      menu.spoken(now);
      tray.become({ language: now });
    },
    opened: () => {
      menu.opened();
      tray.become({ isOpen: true });
    },
    locked: () => {
      menu.locked();
      tray.become({ isOpen: false });
    },
    due: (count: number) => tray.become({ due: count }),
    visited: menu.visited,
  };
}
