import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddedLength } from '#main/vault/sealing/padding.ts';
import {
  open,
  openInPlace,
  ownKeyOf,
  seal,
  sealOverhead,
  sealPadded,
  sealProvably,
} from '#main/vault/sealing/seal.ts';

const key = randomBytes(32);

it('opens what was sealed', () => {
  expect(open(key, seal(key, 'Åsa', 'header'), 'header')?.toString()).toBe('Åsa');
});

it('opens an empty payload', () => {
  expect(open(key, seal(key, '', 'header'), 'header')).toHaveLength(0);
});

it('never seals the same text to the same bytes', () => {
  expect(seal(key, 'same', '')).not.toEqual(seal(key, 'same', ''));
});

it('opens nothing under another key or another header', () => {
  const sealed = seal(key, 'text', 'header');
  expect(open(randomBytes(32), sealed, 'header')).toBeUndefined();
  expect(open(key, sealed, 'headers')).toBeUndefined();
});

it('opens nothing when any byte has changed or is missing', () => {
  const sealed = seal(key, 'text', 'header');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(open(key, changed, 'header')).toBeUndefined();
    expect(open(key, sealed.subarray(0, at), 'header')).toBeUndefined();
  }
});

it('adds as many bytes as it says', () => {
  expect(seal(key, 'four', '')).toHaveLength(4 + sealOverhead);
});

describe('what is padded', () => {
  it('opens as it was given, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9_000 }), (plain) => {
        expect(open(key, sealPadded(key, plain, 'header'), 'header')).toEqual(Buffer.from(plain));
      }),
    );
    expect(open(key, sealPadded(key, 'Åsa', 'header'), 'header')?.toString()).toBe('Åsa');
  });

  it('has one sealed length for every text of a step', () => {
    const lengths = Array.from(
      { length: 253 },
      (_, length) => sealPadded(key, Buffer.alloc(length), '').length,
    );
    expect(new Set(lengths)).toEqual(new Set([256 + sealOverhead]));
    expect(sealPadded(key, Buffer.alloc(253), '')).toHaveLength(512 + sealOverhead);
  });

  it('opens nothing when any byte has changed, its version among them', () => {
    const sealed = sealPadded(key, 'text', 'header');
    for (let at = 0; at < sealed.length; at++) {
      for (const bit of [1, 2, 3]) {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ bit;
        expect(open(key, changed, 'header'), `byte ${at}`).toBeUndefined();
      }
    }
  });

  it('grows by less than a step, and by 12 % at most where that is more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 }), (length) => {
        const padded = paddedLength(length);
        expect(padded).toBeGreaterThanOrEqual(length);
        expect(padded - length).toBeLessThan(Math.max(256, length * 0.12));
        expect(paddedLength(padded)).toBe(padded);
      }),
    );
  });

  it('leaves few lengths to tell files of up to a gigabyte apart by', () => {
    const lengths = new Set<number>();
    for (let length = 1; length <= 2 ** 30; length = paddedLength(length) + 1) {
      lengths.add(paddedLength(length));
    }
    expect(lengths.size).toBeLessThan(600);
  });
});

describe('what is sealed with a key of its own', () => {
  const bound = 'header';

  it('opens with the key that it was sealed under, and is padded', () => {
    const sealed = sealProvably(key, 'text', bound);
    expect(open(key, sealed, bound)?.toString()).toBe('text');
    expect(sealProvably(key, 'a longer text', bound)).toHaveLength(sealed.length);
  });

  it('has another own key each time, and none of another way of sealing', () => {
    const [one, other] = [sealProvably(key, 'text', bound), sealProvably(key, 'text', bound)];
    expect(ownKeyOf(key, one)).not.toEqual(ownKeyOf(key, other));
    expect(ownKeyOf(key, sealPadded(key, 'text', bound))).toBeUndefined();
  });

  it('does not open under another key, another header or with any byte changed', () => {
    const sealed = sealProvably(key, 'text', bound);
    expect(open(randomBytes(32), sealed, bound)).toBeUndefined();
    expect(open(key, sealed, 'headers')).toBeUndefined();
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(open(key, changed, bound)).toBeUndefined();
    }
  });
});

describe('what is opened in its own place', () => {
  const lengths = [0, 1, 5, 200, 65_535, 65_536, 65_537, 200_000];

  it('is what was sealed, in whatever way and of whatever length, and begins on an eight', () => {
    for (const length of lengths) {
      const plain = randomBytes(length);
      for (const sealing of [seal, sealPadded, sealProvably]) {
        // In memory of its own, as what is read from a file is.
        const sealed = new Uint8Array(sealing(key, plain, 'header'));
        const opened = openInPlace(key, sealed, 'header');
        expect(opened?.equals(plain)).toBe(true);
        expect(opened?.buffer).toBe(sealed.buffer);
        expect((opened?.byteOffset ?? 1) % 8).toBe(0);
      }
    }
  });

  it('is nothing under another key or header, or when a byte of any of its pieces has changed', () => {
    const sealed = sealPadded(key, randomBytes(200_000), 'header');
    expect(openInPlace(randomBytes(32), Buffer.from(sealed), 'header')).toBeUndefined();
    expect(openInPlace(key, Buffer.from(sealed), 'headers')).toBeUndefined();
    for (let at = 0; at < sealed.length; at += 9_973) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openInPlace(key, changed, 'header')).toBeUndefined();
    }
  });
});
