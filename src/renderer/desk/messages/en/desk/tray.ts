import type { tray as sv } from '../../sv/desk/tray.ts';

export const tray: typeof sv = {
  title: 'When the last window is closed',
  text: 'On this computer. When this is off, Ombud quits and the book is locked.',
  stays: 'Keep Ombud in the tray',
  staying:
    'The book is then open until it is locked, by you or by itself. The icon tells how many cases are pressing, and nothing else. If you see no icon: start Ombud again, and the window comes back.',
  none: 'Ombud reaches no tray here, so it quits when the last window is closed.',
};
