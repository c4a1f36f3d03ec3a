import { app } from 'electron';
import { aboutHandlers, licencesBeside } from '../about/about.ts';
import { lockWhenAway } from '../auto-lock/lock-when-away.ts';
import type { DeskBook } from '../book/desk-book.ts';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import { folderChooser } from '../choose-folder.ts';
import type { Copied } from '../clipboard/forget-copied.ts';
import { deskHandlers } from '../ipc/desk/desk-handlers.ts';
import { openDoor } from '../ipc/register.ts';
import type { KeptPlaces } from '../windows/kept-places.ts';
import { elsewhere } from './elsewhere.ts';
import type { Here } from './here.ts';
import type { MenuAndTray } from './menu-and-tray.ts';
import type { Running } from './running.ts';

interface Around {
  readonly own: Folder;
  readonly running: Running;
  readonly copied: Copied;
  readonly shown: MenuAndTray;
  readonly places: KeptPlaces;
  readonly leave: () => Promise<void>;
}

/** Answers what the windows ask, of main itself and of the book. */
export function answerDesk(
  { practice, log }: Here,
  book: DeskBook,
  { own, running, copied, shown, places, leave }: Around,
): void {
  async function autoLock() {
    const settings = await book.tell('settings:show', undefined);
    return settings.ok ? settings.value.autoLock : undefined;
  }
  const about = { folder: own.dir, version: app.getVersion() };
  const main = deskHandlers(book, {
    ...about,
    practice,
    onPractise: elsewhere(() => void leave()),
    chooseFolder: folderChooser(() => running.desk?.front()),
    openWindow: (at) => running.desk?.open(at) ?? false,
    onTouched: lockWhenAway({
      setting: autoLock,
      warn: (seconds) => running.desk?.tell('lock:near', { seconds }),
      lock: book.lock,
    }),
    onFailed: ({ id, place }) => log.note(id, place),
    onCopied: ({ what }) => copied.took(what),
    onSpoken: shown.spoken,
    tray: {
      show: () => ({ isThere: shown.hasTray, stays: places.staysInTray() }),
      stay: places.chooseTray,
    },
  });
  const told = aboutHandlers({ ...about, licences: licencesBeside(import.meta.dirname) });
  openDoor({ main: { ...main, ...told }, book }, log);
}
