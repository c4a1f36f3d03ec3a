import { app } from 'electron';
import { makeArrivals, type Arrivals } from '../arrivals/arrivals.ts';
import type { DeskBook } from '../book/desk-book.ts';
import type { DeskWindows } from '../windows/desk-windows.ts';
import type { Here } from './here.ts';

/** What runs of the app by now. Whoever hears something from outside asks here what there is to tell it to. */
export interface Running {
  /** None before the start, nor from the moment that the app is on its way out. */
  desk?: DeskWindows | undefined;
  book?: DeskBook;
  /** Somebody has said that the app ends: closing its windows is on the way there. */
  quitting: boolean;
  readonly arrivals: Arrivals;
}

/** Nothing runs yet; but the system may have something to open already. */
export function beginRunning({ practice }: Here): Running {
  const running: Running = {
    quitting: false,
    arrivals: makeArrivals({
      isOpen: () => running.book?.isOpen() ?? false,
      showCase: (reference) => running.desk?.open({ reference }),
      takeLetters: (paths) => running.book?.openFiles(paths),
      comeForward: () => running.desk?.comeForward(),
    }),
  };
  app.once('before-quit', () => {
    running.quitting = true;
  });
  // On macOS the app is chosen in the dock while no window is there.
  app.on('activate', () => running.desk?.comeForward());
  for (const event of ['open-url', 'open-file'] as const)
    app.on(event as 'open-url', (asked, text) => {
      asked.preventDefault();
      // A link or a letter is about the book, not about what is practised on.
      running.arrivals.come(practice ? [] : [text]);
    });
  return running;
}
