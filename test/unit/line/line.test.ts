import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBookEnd } from '../../../src/line/book-end.ts';
import { keyChannel, sealedOver } from '../../../src/line/desk-end.ts';
import { decode, encode } from '../../../src/line/encode.ts';
import { makeLineEnd } from '../../../src/line/line.ts';

const letter = {
  subject: 'Begäran om utdrag',
  file: { name: 'a.eml', bytes: Buffer.from('mail') },
};

describe('what is sent', () => {
  test('comes out as it went in, bytes as bytes, whatever stands in it', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
    );
    const key = fc.string().filter((name) => name !== '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object')),
      list: fc.array(tie('value')),
      object: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, (given) => {
        expect(decode(encode(given))).toEqual(given);
      }),
    );
    expect(decode(encode(undefined))).toBeUndefined();
    expect(decode(encode(letter))).toMatchObject({
      file: { bytes: new Uint8Array([109, 97, 105, 108]) },
    });
  });

  test('is what it was only in one piece', () => {
    const whole = encode(letter);
    for (let end = 0; end < whole.length; end += 1) {
      const cut = whole.subarray(0, end);
      expect(() => decode(cut)).toThrow(Error);
    }
  });
});

describe('a line', () => {
  const ends = async () => {
    const [one, other] = await Promise.all([makeLineEnd(), makeLineEnd()]);
    return [await one.join(other.publicKey), await other.join(one.publicKey)] as const;
  };

  test('carries what nobody between its ends can read, sealed anew each time', async () => {
    const [one, other] = await ends();
    const [sealed, again] = [
      await one.seal(letter, 'cases:log'),
      await one.seal(letter, 'cases:log'),
    ];
    expect(Buffer.from(sealed).includes('Begäran')).toBe(false);
    expect(again).not.toEqual(sealed);
    expect(await other.open(sealed, 'cases:log')).toMatchObject({ subject: letter.subject });
    const [stranger] = await ends();
    await expect(stranger.open(sealed, 'cases:log')).rejects.toBeInstanceOf(Error);
  });

  test('opens nothing of another channel, and nothing with a byte changed', async () => {
    const [one, other] = await ends();
    const sealed = await one.seal('x', 'cases:log');
    await expect(other.open(sealed, 'cases:show')).rejects.toBeInstanceOf(Error);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(other.open(changed, 'cases:log')).rejects.toBeInstanceOf(Error);
    }
  });
});

describe('the ends', () => {
  test('of desk and book meet by the key that main brings, and answer each other', async () => {
    const book = makeBookEnd();
    const carried: unknown[] = [];
    const desk = sealedOver(async (channel, request) => {
      if (channel === keyChannel) return book.publicKey;
      const { request: asked, seal } = await book.open(request as Uint8Array, channel);
      const answer = await seal({ asked });
      carried.push(request, answer);
      return answer;
    });
    const asked = ['Ett', 'Två'].map((text) => desk('cases:log', { text }));
    expect(await Promise.all(asked)).toEqual([
      { asked: { text: 'Ett' } },
      { asked: { text: 'Två' } },
    ]);
    expect(carried.every((frame) => frame instanceof Uint8Array)).toBe(true);
  });

  test('are several desks and one book, each answered over its own line, however many take turns', async () => {
    const book = makeBookEnd();
    const desks = Array.from({ length: 40 }, () =>
      sealedOver(async (channel, request) => {
        if (channel === keyChannel) return book.publicKey;
        const { request: asked, seal } = await book.open(request as Uint8Array, channel);
        return seal({ asked });
      }),
    );
    for (const turn of ['first', 'second'])
      expect(
        await Promise.all(desks.map((desk, nth) => desk('cases:log', `${turn} ${nth}`))),
      ).toEqual(desks.map((_, nth) => ({ asked: `${turn} ${nth}` })));
  });

  test('give a refusal on the way as it is, and try again for a key', async () => {
    const refused = { ok: false, error: { code: 'book-locked' } };
    const book = makeBookEnd();
    let tries = 0;
    const desk = sealedOver(async (channel) => {
      if (channel !== keyChannel) return refused;
      tries += 1;
      return tries === 1 ? refused : book.publicKey;
    });
    expect(await desk('cases:log', {})).toEqual(refused);
    expect(await desk('cases:log', {})).toEqual(refused);
    expect(tries).toBe(2);
  });

  test('open no frame that is none', async () => {
    const book = makeBookEnd();
    for (const length of [0, 1, 31, 32, 43, 44, 100]) {
      await expect(book.open(new Uint8Array(length), 'cases:log')).rejects.toBeInstanceOf(Error);
    }
  });
});
