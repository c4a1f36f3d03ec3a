import { z } from 'zod';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { connectStore } from '../casebook/store/store-port.ts';
import type { StorePage } from '../book/store-relay.ts';
import { pagesReady } from '../pages.ts';
import { loadStore, makeStoreWindow } from '../windows/make-windows.ts';
import { openQuestions } from './open-questions.ts';
import { hearStore } from './register.ts';

/** The page is another process: what it says is believed no further than its shape. */
const storeAnswer = z.union([
  z.object({ id: z.int(), failed: z.string() }),
  z.object({ id: z.int(), value: z.unknown() }),
]);

export async function makeStorePage(): Promise<StorePage> {
  await pagesReady();
  const window = makeStoreWindow();
  const page = window.webContents;
  const questions = openQuestions((request) => page.send('store:request', request));
  page.on('render-process-gone', () => {
    questions.gone();
    void loadStore(window).catch(() => undefined);
  });
  return {
    send: (request) => questions.ask(request),
    listen: (hear) =>
      hearStore(page, 'store:answer', (said) => {
        const answer = storeAnswer.safeParse(said);
        if (!answer.success) return;
        questions.heard(answer.data);
        hear(answer.data);
      }),
    load: () => loadStore(window),
  };
}

/** Starts the store page when the book asks for it. Commands without a window start no browser until then. */
export const storeSource = (when: StoreSource['when']): StoreSource => ({
  when,
  async connect() {
    const page = await makeStorePage();
    const connected = connectStore(page);
    await page.load();
    return connected;
  },
});
