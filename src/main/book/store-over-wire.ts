import type { StoreAnswer, StoreRequest } from '#shared/store-wire.ts';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { connectStore } from '../casebook/store/store-port.ts';

/** The store page as the book process reaches it: main has the page, and carries sealed bytes between the two. */
export function connectedOverWire(ask: (request: StoreRequest | 'connect') => void) {
  let hear: (answer: StoreAnswer) => void = () => undefined;
  const source: StoreSource = {
    when: 'always',
    connect() {
      const connected = connectStore({
        send: ask,
        listen: (listener) => {
          hear = listener;
          return () => undefined;
        },
      });
      ask('connect');
      return connected;
    },
  };
  return { source, hear: (answer: StoreAnswer) => hear(answer) };
}
