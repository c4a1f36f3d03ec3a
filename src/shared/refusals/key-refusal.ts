import type { Advice, Weakness } from '../passphrase/advice.ts';

/** Why a key, or what opens it, does not open the book or cannot become what does. */
export type KeyRefusal =
  /** There is a journal, or documents, and no key file. */
  | { readonly code: 'keys-missing' }
  /** The key file, or the log, is there and this person may not read it. */
  | { readonly code: 'keys-unreadable' }
  /** The key file is not as it was written, or its keys do not open each other. */
  | { readonly code: 'keys-damaged' }
  /** The key file asks for far more or far less work than any of ours (scrypt's parameters). */
  | {
      readonly code: 'key-cost-refused';
      readonly N: number;
      readonly r: number;
      readonly p: number;
    }
  | { readonly code: 'passphrase-wrong' }
  /** So many seconds until the next try, after wrong ones. */
  | { readonly code: 'passphrase-wait'; readonly seconds: number }
  /** This computer does not remember what opens the book: not told to, no longer, or the passphrase is another. */
  | { readonly code: 'computer-forgotten' }
  /** The system has no key store, or gives Ombud nothing of it. */
  | { readonly code: 'key-store-missing' }
  /** The system's key store would keep a key as good as in clear. */
  | { readonly code: 'key-store-weak' }
  | { readonly code: 'passphrase-weak'; readonly atLeast: number }
  | {
      readonly code: 'passphrase-guessable';
      readonly weakness: Weakness;
      readonly advice: readonly Advice[];
    }
  /** It is another officer's of this computer already. */
  | { readonly code: 'passphrase-taken' }
  | { readonly code: 'recovery-key-wrong' };
