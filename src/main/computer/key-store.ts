/** Whether the system's key store can be used, and why not. */
export type KeyStoreState = 'ready' | 'missing' | 'weak';

/** The system's key store: it seals what only the person who is signed in on this computer is given back. */
export interface KeyStore {
  state(): Promise<KeyStoreState>;
  /** A text, sealed, in base 64; `undefined` where the store refuses. */
  seal(text: string): Promise<string | undefined>;
  /** The text again; `undefined` where it is of another computer or person, or the person says no. */
  unseal(sealed: string): Promise<string | undefined>;
}

/** Where none is reached: the passphrase opens everything. */
export const noKeyStore: KeyStore = {
  state: async () => 'missing',
  seal: async () => undefined,
  unseal: async () => undefined,
};
