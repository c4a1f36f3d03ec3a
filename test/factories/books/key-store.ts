import { randomBytes } from 'node:crypto';
import type { KeyStore, KeyStoreState } from '#main/computer/key-store.ts';
import { open, seal } from '#main/vault/sealing/seal.ts';

/** The key store of one computer and person: it seals for real, and another one opens nothing of it. */
export function makeKeyStore(state: KeyStoreState = 'ready'): KeyStore {
  const key = randomBytes(32);
  return {
    state: async () => state,
    seal: async (text) => seal(key, Buffer.from(text), 'key store').toString('base64'),
    unseal: async (sealed) =>
      open(key, Buffer.from(sealed, 'base64'), 'key store')?.toString('utf8'),
  };
}
