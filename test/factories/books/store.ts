import 'fake-indexeddb/auto';
import {
  connectStore,
  type StorePort,
  type StoreTransport,
} from '#main/casebook/store/store-port.ts';
import type { StoreSource } from '#main/casebook/opening/open-book.ts';
import type { StoreAnswer } from '#shared/store-wire.ts';
import { StoreDb } from '../../../src/renderer/store/db.ts';
import { serve } from '../../../src/renderer/store/serve.ts';

/** The store page's own code behind a wire that copies, as a process boundary does. */
export function storePage(name: string) {
  const db = new StoreDb(name);
  const transport: StoreTransport = {
    send: (request) => {
      void serve(db, structuredClone(request)).then((answer) => hear(structuredClone(answer)));
    },
    listen: (listener) => {
      hear = listener;
      queueMicrotask(() => listener({ id: 0, value: null }));
      return () => undefined;
    },
  };
  let hear: (answer: StoreAnswer) => void = () => undefined;
  const connect = (): Promise<StorePort> => connectStore(transport);
  return { db, connect, always: { connect, when: 'always' } satisfies StoreSource };
}
