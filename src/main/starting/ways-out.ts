import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import type { Copied } from '../clipboard/forget-copied.ts';
import { noteGone } from '../log.ts';
import { hopelessWindow } from './no-window.ts';
import type { Here } from './here.ts';
import type { Running } from './running.ts';
import { sayInBox } from './say-in-box.ts';

/** A clipboard that does not answer keeps nobody from leaving. */
const clipboardMs = 1_000;

interface Around {
  readonly here: Here;
  readonly own: Folder;
  readonly running: Running;
  readonly copied: Copied;
}

/** How the desk and its windows come to an end. */
export function waysOut({ here, own, running, copied }: Around) {
  const { log } = here;

  /** Everything acknowledged is on the disk already; what is left only makes the next start quicker. */
  async function leave(): Promise<void> {
    const { desk, book } = running;
    if (!desk) return;
    // From now on nothing is shown any more; and the browser has so much less to end when the book is closed.
    running.desk = undefined;
    desk.closeAll();
    try {
      await Promise.all([Promise.race([copied.forget(), wait(clipboardMs)]), book?.close()]);
      await own.release();
      app.exit(0);
    } catch (error) {
      log.bug('leave', error);
      app.exit(1);
    }
  }

  /** A page that has died took with it what was on screen. Its successor stands before a locked book, and says why. */
  function lost(window: BrowserWindow, reason: string): void {
    noteGone(log, 'window', reason);
    if (!running.book?.lock({ code: 'window-lost' })) running.desk?.renew(window);
  }

  /** No page lives on this computer as it is: what there is to say is said outside of one. */
  async function giveUp(reason: string): Promise<void> {
    noteGone(log, 'window', reason);
    // Nobody can lock it while the box stands there.
    running.book?.lock({ code: 'window-lost' });
    await sayInBox(here, hopelessWindow());
    await leave();
  }

  return { leave, lost, giveUp };
}
