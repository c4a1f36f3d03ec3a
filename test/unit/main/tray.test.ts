import type { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepTray } from '#main/tray/keep-tray.ts';
import { standingText, trayMenuOf } from '#main/tray/tray-menu.ts';

// The system's tray is the one part that nothing here can stand in for: what is tried is what it is told.
const electron = vi.hoisted(() => ({
  hasTray: true,
  told: [] as unknown[],
  icons: [] as unknown[],
}));
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return {
    Menu: { buildFromTemplate: (template: unknown) => template },
    Tray: class extends Emitter {
      constructor(icon: string) {
        super();
        if (!electron.hasTray) throw new Error('none');
        electron.icons.push(this, icon);
      }
      setToolTip = (text: string) => electron.told.push(text);
      setTitle = () => undefined;
      setContextMenu = () => undefined;
    },
  };
});

let done: string[];
const acts = {
  open: () => done.push('open'),
  newCase: () => done.push('new case'),
  lock: () => done.push('lock'),
  quit: () => done.push('quit'),
};
beforeEach(() => {
  done = [];
  electron.hasTray = true;
  electron.told.length = 0;
  electron.icons.length = 0;
});

const open = { language: 'sv', isOpen: true, due: 3 } as const;
const chosen = (items: readonly MenuItemConstructorOptions[]) => {
  for (const { click, enabled } of items) {
    if (enabled !== false) (click as (() => void) | undefined)?.();
  }
  return done;
};

test('its menu opens Ombud, begins a case, locks and quits; before a locked book it opens and quits', () => {
  expect(chosen(trayMenuOf(open, acts))).toEqual(['open', 'new case', 'lock', 'quit']);
  done = [];
  expect(chosen(trayMenuOf({ ...open, isOpen: false }, acts))).toEqual(['open', 'quit']);
});

test.each([
  [
    'sv',
    'Ärendeboken är låst',
    'Inget ärende brådskar',
    '1 ärende brådskar',
    '12 ärenden brådskar',
  ],
  [
    'en',
    'The case book is locked',
    'No case is pressing',
    '1 case is pressing',
    '12 cases are pressing',
  ],
] as const)(
  'it tells a number in %s, and of a locked book nothing',
  (language, locked, ...said) => {
    expect(standingText({ language, isOpen: false, due: 12 })).toBe(locked);
    expect([0, 1, 12].map((due) => standingText({ language, isOpen: true, due }))).toEqual(said);
  },
);

test('it follows the book, and is drawn anew by what has changed alone', () => {
  const tray = keepTray('icon.png', acts, 'sv');
  expect(tray.isThere).toBe(true);
  tray.become({ isOpen: true });
  tray.become({ due: 2 });
  tray.become({ due: 2 });
  tray.become({ language: 'en' });
  tray.become({ isOpen: false });
  expect(electron.told).toEqual([
    'Ombud: Ärendeboken är låst',
    'Ombud: Inget ärende brådskar',
    'Ombud: 2 ärenden brådskar',
    'Ombud: 2 cases are pressing',
    'Ombud: The case book is locked',
  ]);
  const [icon] = electron.icons as EventEmitter[];
  icon?.emit('click');
  expect(done).toEqual(process.platform === 'darwin' ? [] : ['open']);
});

test('where there is no tray nobody is told of one', () => {
  electron.hasTray = false;
  const tray = keepTray('icon.png', acts, 'sv');
  expect(tray.isThere).toBe(false);
  tray.become({ isOpen: true });
  expect(electron.told).toEqual([]);
});
