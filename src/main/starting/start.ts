import { app, clipboard } from 'electron';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import { forgetCopied } from '../clipboard/forget-copied.ts';
import { noteGone } from '../log.ts';
import { noWindow } from './no-window.ts';
import { pagesReady } from '../pages.ts';
import { readLanguage } from '../preferences.ts';
import { careFor } from '../windows/care.ts';
import { deskWindows } from '../windows/desk-windows.ts';
import { keptPlaces } from '../windows/kept-places.ts';
import { loadDesk } from '../windows/make-windows.ts';
import { placedWindows } from '../windows/placed-windows.ts';
import { answerDesk } from './answer-desk.ts';
import { beginBook, bookService } from './begin-book.ts';
import type { Here } from './here.ts';
import { keepMenuAndTray } from './menu-and-tray.ts';
import type { Running } from './running.ts';
import { sayInBox } from './say-in-box.ts';
import { waysOut } from './ways-out.ts';

/** The window is on its way while the book is gone through as far as that goes without a key. */
export async function start(here: Here, own: Folder, running: Running): Promise<void> {
  const { folder, log, outside } = here;
  const missing = await pagesReady().then(
    () => undefined,
    (error: unknown) => {
      log.bug('start', error);
      return noWindow(error);
    },
  );
  if (missing) {
    await sayInBox(here, missing);
    return app.exit(1);
  }
  const copied = forgetCopied(clipboard);
  const { leave, lost, giveUp } = waysOut({ here, own, running, copied });
  const quit = () => void leave();
  const places = await keptPlaces(own.dir);
  const language = await readLanguage(folder.root);
  const shown = keepMenuAndTray(here, running, { language, quit });
  const book = beginBook(here, { own, running, copied, shown });
  running.book = book;
  answerDesk(here, book, { own, running, copied, shown, places, leave });
  // Without a listener the app would end with its last window, and not with its book.
  app.on('window-all-closed', () => undefined);
  // That of the book is told of by itself, for it is ended with every locking.
  app.on('child-process-gone', (_event, { type, reason, serviceName }) => {
    if (serviceName !== bookService) noteGone(log, type, reason);
  });
  running.desk = deskWindows({
    make: placedWindows(places),
    load: loadDesk,
    onMade: (window) =>
      careFor(window.webContents, {
        onLost: (reason) => lost(window, reason),
        onHopeless: (reason) => void giveUp(reason),
      }),
    onShown: shown.visited,
    onLastClosed() {
      const stays = shown.hasTray && places.staysInTray() && !running.quitting;
      if (!stays) quit();
    },
    onFailed: (error) => log.bug('desk', error),
  });
  process.once('SIGTERM', quit);
  process.once('SIGINT', quit);
  running.desk.open();
  if (outside.length > 0) running.arrivals.come(outside);
}
