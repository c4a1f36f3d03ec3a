import { describe, expect, it } from 'vitest';
import { isOpenToAll, isShutBy } from '#main/vault/open-to-all.ts';
import { seal, sealPadded, sealProvably } from '#main/vault/sealing/seal.ts';

const key = Buffer.alloc(32, 7);
const zeros = Buffer.alloc(32);

describe('what a key has opened', () => {
  it('is known to be shut to all others by the sum of its own key, and is', () => {
    const sealed = sealProvably(key, 'text', 'bound');
    expect(isShutBy(key, sealed)).toBe(true);
    expect(isOpenToAll(sealed, 'bound')).toBe(false);
  });

  it('is not known to be shut where the key is none, whatever its length', () => {
    for (const none of [zeros, Buffer.alloc(0), Buffer.alloc(64)]) {
      const sealed = sealProvably(none, 'text', 'bound');
      expect(isShutBy(none, sealed)).toBe(false);
      expect(isOpenToAll(sealed, 'bound')).toBe(true);
    }
  });

  it('is not known to be shut where no sum says which key it was: it is tried', () => {
    for (const sealBy of [seal, sealPadded]) {
      expect(isShutBy(key, sealBy(key, 'text', 'bound'))).toBe(false);
      expect(isOpenToAll(sealBy(zeros, 'text', 'bound'), 'bound')).toBe(true);
    }
  });
});
