import { safeStorage, systemPreferences } from 'electron';
import type { KeyStore } from './key-store.ts';

/** What Linux has where no key ring is found: anybody who can read the disk reads what it keeps. */
const weak: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** The system's own key store. Where the machine knows a fingerprint, the finger is asked for as well. */
export const systemKeyStore = (reason: () => Promise<string>): KeyStore => ({
  async state() {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'missing';
    const isWeak =
      process.platform === 'linux' && weak.has(safeStorage.getSelectedStorageBackend());
    return isWeak ? 'weak' : 'ready';
  },
  async seal(text) {
    return (await safeStorage.encryptStringAsync(text)).toString('base64');
  },
  async unseal(sealed) {
    if (process.platform === 'darwin' && systemPreferences.canPromptTouchID())
      await systemPreferences.promptTouchID(await reason());
    return (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result;
  },
});
