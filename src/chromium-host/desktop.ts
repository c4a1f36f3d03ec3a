import { EventEmitter } from 'node:events';

/** There is no menu bar on this host: a menu is taken and left aside. */
export class Menu {
  readonly items: Electron.MenuItem[] = [];

  static setApplicationMenu(_menu: Menu | null): void {}

  static buildFromTemplate(_template: Electron.MenuItemConstructorOptions[]): Menu {
    return new Menu();
  }
}

/** None is reached from here, and whoever wants one is told so, as Electron tells of an icon that it cannot show. */
export class Tray extends EventEmitter {
  constructor(_icon: string) {
    super();
    throw new Error('This host has no tray.');
  }

  setToolTip(_text: string): void {}

  setTitle(_text: string): void {}

  setContextMenu(_menu: Menu | null): void {}
}

/** None on this host; an app that asks first needs no more. */
export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return false;
  }

  show(): void {}
}

/** No key store of the system is reached from here: the app keeps to the passphrase. What it would do is refused. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'unknown',
  encryptStringAsync: () => Promise.reject(new Error('This host has no key store.')),
  decryptStringAsync: () => Promise.reject(new Error('This host has no key store.')),
} satisfies Pick<
  Electron.SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>;

/** Nor a reader of fingerprints. */
export const systemPreferences = {
  canPromptTouchID: () => false,
  promptTouchID: () => Promise.reject(new Error('This host asks for no finger.')),
} satisfies Pick<Electron.SystemPreferences, 'canPromptTouchID' | 'promptTouchID'>;
