import type { Random } from '#main/sample/random.ts';

/** Pieces that mean something to one reader or another. */
const pieces = [
  '\0',
  '\n',
  '\r\n',
  '"',
  ';',
  ',',
  '<',
  '>',
  '&',
  '{',
  '[',
  '=?',
  '--',
  ': ',
  '\xff\xfe',
  'PK\x03\x04',
  '9'.repeat(40),
  ' '.repeat(500),
  '<div>'.repeat(200),
];

/** A real file with some of it changed, cut out, repeated or put in from elsewhere. */
export function mutated(original: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(original);
  for (let change = random.between(1, 12); change > 0; change -= 1) {
    const at = random.between(0, bytes.length);
    const to = Math.min(bytes.length, at + random.between(0, 200));
    const piece = Buffer.from(random.pick(pieces as [string, ...string[]]), 'latin1');
    const put = [
      () => Buffer.from([random.between(0, 255)]),
      () => piece,
      () => Buffer.alloc(0),
      () =>
        Buffer.concat(Array.from({ length: random.between(1, 50) }, () => bytes.subarray(at, to))),
    ] as const;
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      random.pick(put)(),
      bytes.subarray(random.chance(0.5) ? to : at),
    ]);
  }
  return random.chance(0.1) ? bytes.subarray(0, random.between(0, bytes.length)) : bytes;
}
