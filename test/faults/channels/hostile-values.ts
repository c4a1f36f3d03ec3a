/** Whatever a page may hand to the bridge. What cannot be cloned never leaves the page; the rest reaches the door. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  'a number that is none': () => Number.NaN,
  'a number without end': () => Infinity,
  'a big integer': () => 2n ** 200n,
  'an empty text': () => '',
  'a long text': () => 'a'.repeat(2_000_000),
  'half a character': () => '\ud800',
  'a text of marks': () => 'a'.padEnd(100_000, '\u0301\u0323'),
  'a day that is none': () => new Date(Number.NaN),
  'a pattern': () => /a/g,
  'an error': () => new RangeError('far'),
  'a map': () => new Map([['reference', 'DSR-2026-0001']]),
  'a set': () => new Set([1]),
  'a function': () => () => 1,
  'a symbol': () => Symbol('a'),
  'a promise': () => Promise.resolve(1),
  'a proxy': () =>
    new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    ),
  'a getter that throws': () => ({
    get reference() {
      throw new Error('no');
    },
  }),
  'halves of numbers': () => new (Reflect.get(globalThis, 'Float16Array') ?? Uint16Array)(2),
  'bytes that are shared': () => new SharedArrayBuffer(8),
  'a view of shared bytes': () => new Uint8Array(new SharedArrayBuffer(8)),
  'a view of bytes': () => new DataView(new ArrayBuffer(3)),
  'big integers in a row': () => new BigUint64Array(3),
  'a list with holes': () => Object.assign([], { 7: 1 }),
  'a list without end': () => Array.from({ length: 100_000 }, () => null),
  'a list of itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  'an object of itself': () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    return self;
  },
  'depth without end': () => {
    let deep: unknown = 1;
    for (let at = 0; at < 3_000; at += 1) deep = { deep };
    return deep;
  },
  'lists within lists': () => {
    let deep: unknown = [];
    for (let at = 0; at < 3_000; at += 1) deep = [deep];
    return deep;
  },
  'a prototype': () =>
    JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{"ok":true}}}'),
  'an object without a prototype': () => Object.create(null),
  'the mark of the codec': () => ({ $: 'bytes', of: 'Float16Array', v: '!' }),
  'many keys': () => Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at])),
  'a case that is none': () => ({ reference: new Float64Array(2) }),
};
