import { app, utilityProcess } from 'electron';
import { wordsFor } from '#shared/words/words.ts';
import { meetBook, type DeskBook } from '../book/desk-book.ts';
import { bookProcessFile } from '../book/life.ts';
import { relayTo } from '../book/store-relay.ts';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import type { Copied } from '../clipboard/forget-copied.ts';
import { systemKeyStore } from '../computer/system-key-store.ts';
import { makeStorePage } from '../ipc/store-source.ts';
import { noteGone } from '../log.ts';
import { readLanguage } from '../preferences.ts';
import { systemBell } from '../reminders/system-bell.ts';
import { forgetRemembered } from '../vault/opening/remembered.ts';
import { dragOut } from '../windows/drag-out.ts';
import { resources, type Here } from './here.ts';
import type { MenuAndTray } from './menu-and-tray.ts';
import type { Running } from './running.ts';

/** What the process of the book is called among the app's own. */
export const bookService = 'book';

interface Around {
  readonly own: Folder;
  readonly running: Running;
  readonly copied: Copied;
  readonly shown: MenuAndTray;
}

/** The book of the folder, and what its news mean to the windows, the menu, the tray and the desktop. */
export function beginBook(
  { folder, practice, log }: Here,
  { own, running, copied, shown }: Around,
): DeskBook {
  const bell = systemBell(() => running.desk?.comeForward());
  /** What the system says when it asks for a finger. */
  const whyFinger = async () => wordsFor(await readLanguage(folder.root))('passphrase.finger');
  /** The book has one of its own. */
  async function languageOfBook() {
    const status = await book.tell('app:status', undefined);
    return status.ok ? status.value.language : readLanguage(folder.root);
  }
  const book = meetBook({
    dir: own.dir,
    practice,
    start: () =>
      utilityProcess.fork(bookProcessFile, [resources, app.getVersion()], {
        serviceName: bookService,
      }),
    askStore: relayTo(makeStorePage),
    keyStore: systemKeyStore(whyFinger),
    hear(message) {
      if (message.say === 'push') {
        const toFront = message.name === 'mail:came';
        running.desk?.[toFront ? 'tellFront' : 'tell'](message.name, message.news);
      } else if (message.say === 'drag-out') {
        const page = running.desk?.front()?.webContents;
        if (page) dragOut(page, message.path, resources);
      }
      // What waits in a practice book waits for nobody.
      else if (practice) return;
      else if (message.say === 'badge') {
        bell.badge(message.count);
        shown.due(message.count);
      } else bell.ring(message.counts, message.language);
    },
    onDied: () => noteGone(log, 'book', 'died'),
    onOpened() {
      running.desk?.tell('book:opened', undefined);
      shown.opened();
      void languageOfBook().then(shown.spoken, (error) => log.bug('menu', error));
      running.arrivals.opened();
    },
    onLocked() {
      void copied.forget();
      shown.locked();
      // Whoever finds the desk locked has to know the passphrase, also after a restart.
      forgetRemembered(own.dir).catch((error) => log.bug('computer', error));
      running.desk?.renew();
    },
  });
  return book;
}
