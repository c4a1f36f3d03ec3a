import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '#host/page/codec.ts';

const through = (value: unknown) => unpack(pack(value));

describe('codec', () => {
  test('gives back any cloneable value as the structured clone does', () => {
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withTypedArray: true,
      withNullPrototype: false,
      withObjectString: false,
      values: [
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constant(undefined),
        fc.constant(null),
        fc.uint8Array(),
      ],
    });
    fc.assert(
      fc.property(value, (value) => {
        expect(through(value)).toEqual(structuredClone(value));
      }),
    );
  });

  test('keeps -0, NaN, infinities and an invalid date apart', () => {
    const values = [-0, Number.NaN, Infinity, -Infinity];
    expect(through(values)).toEqual(values);
    expect(through(new Date(Number.NaN))).toEqual(new Date(Number.NaN));
  });

  test.each([
    ['its own mark', { $: 'bytes', v: 'AAAA', of: 'Uint8Array' }],
    ['its own mark as undefined', { $: undefined }],
    ['a prototype', JSON.parse('{"__proto__": {"admin": true}}')],
  ])('does not take data that looks like %s for anything but data', (_, value) => {
    const got = through(value);
    expect(JSON.stringify(got)).toBe(JSON.stringify(value));
    expect(got).not.toHaveProperty('admin');
  });

  test('sends of a view only what it shows', () => {
    const whole = new Uint8Array(4_000_000);
    const text = pack(whole.subarray(10, 14));
    expect(text.length).toBeLessThan(100);
    expect(unpack(text)).toEqual(new Uint8Array(4));
  });

  test("gives Node's Buffer as plain bytes", () => {
    const got = through(Buffer.from('åäö'));
    expect(got).toEqual(new Uint8Array(Buffer.from('åäö')));
    expect(Buffer.isBuffer(got)).toBe(false);
  });

  test('keeps the name and message of an error, not its stack', () => {
    const got = through(new RangeError('too far'));
    expect(got).toBeInstanceOf(Error);
    expect(got).toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a map', new Map()],
    ['a promise', Promise.resolve()],
  ])('refuses %s', (_, value) => {
    expect(() => pack({ value })).toThrow('could not be cloned');
  });
});
