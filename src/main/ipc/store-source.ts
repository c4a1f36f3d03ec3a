import type { StoreAnswer } from '#shared/store-wire.ts';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { connectStore } from '../casebook/store/store-port.ts';
import { pagesReady } from '../pages.ts';
import { loadStore, makeStoreWindow } from '../windows.ts';
import { hearStore } from './register.ts';

/** Starts the store page when the book asks for it. Commands without a window start no browser until then. */
export const storeSource = (when: StoreSource['when']): StoreSource => ({
  when,
  async connect() {
    await pagesReady();
    const window = makeStoreWindow();
    const page = window.webContents;
    const connected = connectStore({
      send: (request) => page.send('store:request', request),
      listen: (hear) => hearStore(page, 'store:answer', (answer) => hear(answer as StoreAnswer)),
    });
    await loadStore(window);
    return connected;
  },
});
