import type { KeyStore } from './key-store.ts';

/** What the book process asks of the key store, which main alone reaches. */
export interface KeyStoreRequest {
  readonly id: number;
  readonly verb: keyof KeyStore;
  readonly text: string;
}

/** What it is answered; nothing where the store did not. */
export interface KeyStoreAnswer {
  readonly id: number;
  readonly text: string | undefined;
}

/** The key store as the book process reaches it. */
export function keyStoreOverWire(send: (request: KeyStoreRequest) => void) {
  const waiting = new Map<number, (text: string | undefined) => void>();
  let lastId = 0;
  const ask = (verb: keyof KeyStore, text = '') => {
    lastId += 1;
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    waiting.set(lastId, resolve);
    send({ id: lastId, verb, text });
    return promise;
  };
  const keyStore: KeyStore = {
    state: async () => {
      const state = await ask('state');
      return state === 'ready' || state === 'weak' ? state : 'missing';
    },
    seal: (text) => ask('seal', text),
    unseal: (sealed) => ask('unseal', sealed),
  };
  return {
    keyStore,
    hear({ id, text }: KeyStoreAnswer) {
      waiting.get(id)?.(text);
      waiting.delete(id);
    },
  };
}

/** Main's end. A store that fails gives nothing; what it said may name the person who is signed in. */
export const answerKeyStore = (
  keyStore: KeyStore,
  { id, verb, text }: KeyStoreRequest,
): Promise<KeyStoreAnswer> =>
  keyStore[verb](text).then(
    (answer) => ({ id, text: answer }),
    () => ({ id, text: undefined }),
  );
