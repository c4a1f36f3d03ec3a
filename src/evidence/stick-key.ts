import { scryptAsync } from '@noble/hashes/scrypt.js';
import { fromText } from './crypto.ts';
import { stickCost, type StickHead } from './stick.ts';

/** So long may it hold the page up at a time, in milliseconds: it is to be seen that it goes on. */
const asyncTick = 50;

/** The key that a passphrase gives. NFC, because keyboards differ in how they spell å. */
export const stickKey = (
  passphrase: string,
  { salt }: StickHead,
): Promise<Uint8Array<ArrayBuffer>> =>
  scryptAsync(passphrase.normalize('NFC'), fromText(salt), { ...stickCost, dkLen: 32, asyncTick });
