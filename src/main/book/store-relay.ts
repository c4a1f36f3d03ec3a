import type { StoreAnswer, StoreRequest } from '#shared/store-wire.ts';
import type { StoreTransport } from '../casebook/store/store-port.ts';

/** A store page that is not loaded yet: whoever wants to hear it say that it is ready listens first. */
export type StorePage = StoreTransport & { readonly load: () => Promise<void> };

/** Takes a question to the store page, and gives back its answer under the number that was asked. */
export type AskStore = (
  request: StoreRequest | 'connect',
  answer: (answer: StoreAnswer) => void,
) => void;

/**
 * The one store page, for every life of the book process in turn. Questions get numbers of their own on the way: what
 * was asked in one life must not be taken for the answer to another.
 */
export function relayTo(makePage: () => Promise<StorePage>): AskStore {
  const waiting = new Map<number, (answer: StoreAnswer) => void>();
  let connected: Promise<StorePage> | undefined;
  let lastId = 0;

  async function connect(): Promise<StorePage> {
    const page = await makePage();
    const ready = new Promise<void>((resolve) => {
      page.listen((answer) => {
        if (answer.id === 0) resolve();
        waiting.get(answer.id)?.(answer);
        waiting.delete(answer.id);
      });
    });
    await page.load();
    await ready;
    return page;
  }

  async function carry(request: StoreRequest, answer: (answer: StoreAnswer) => void) {
    const page = await connected;
    lastId += 1;
    waiting.set(lastId, (given) => answer({ ...given, id: request.id }));
    page?.send({ ...request, id: lastId });
  }

  return (request, answer) => {
    connected ??= connect();
    if (request === 'connect') {
      // Without a page the book goes on without a store.
      connected.then(
        () => answer({ id: 0, value: null }),
        (error: Error) => answer({ id: 0, failed: error.name }),
      );
    } else {
      carry(request, answer).catch(() => undefined);
    }
  };
}
