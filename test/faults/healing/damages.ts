import type { Random } from '#main/sample/random.ts';
import { fileHeaderLength } from '#main/casebook/journal/file-header.ts';
import { decodeFrame } from '#main/casebook/journal/frame.ts';

/** What a disk, a program or a person does to a journal. */
export interface Damage {
  readonly what: string;
  readonly make: (journal: Buffer, random: Random) => Buffer;
}

/** One bit of one byte the other way. */
export function flipped(journal: Buffer, at: number, bit = 0): Buffer {
  const changed = Buffer.from(journal);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

/** Where each frame of a whole journal begins and ends. */
export function framesAt(journal: Buffer): [from: number, to: number][] {
  const frames: [number, number][] = [];
  for (let at = fileHeaderLength; at < journal.length;) {
    const frame = decodeFrame(journal, at);
    if (frame.state !== 'whole') throw new Error('A journal to be damaged is whole');
    frames.push([at, at + frame.length]);
    at += frame.length;
  }
  return frames;
}

const somewhere = (journal: Buffer, random: Random) => random.between(0, journal.length - 1);
const someFrame = (journal: Buffer, random: Random) =>
  random.pick(framesAt(journal) as [[number, number], ...[number, number][]]);

export const damages: readonly [Damage, ...Damage[]] = [
  {
    what: 'a flipped bit',
    make: (journal, random) => flipped(journal, somewhere(journal, random), random.between(0, 7)),
  },
  {
    what: 'many flipped bits',
    make: (journal, random) =>
      Array.from({ length: random.between(2, 40) }).reduce<Buffer>(
        (found) => flipped(found, somewhere(found, random), random.between(0, 7)),
        journal,
      ),
  },
  {
    what: 'three frames doubled',
    make: (journal, random) => {
      const frames = framesAt(journal);
      const first = random.between(0, frames.length - 3);
      const [from, to] = [frames[first]?.[0] ?? 0, frames[first + 2]?.[1] ?? 0];
      return Buffer.concat([journal.subarray(0, to), journal.subarray(from)]);
    },
  },
  {
    what: 'zeros for four kilobytes',
    make: (journal, random) => {
      const changed = Buffer.from(journal);
      const at = somewhere(journal, random);
      return changed.fill(0, at, Math.min(changed.length, at + 4096));
    },
  },
  {
    what: 'a frame removed',
    make: (journal, random) => {
      const [from, to] = someFrame(journal, random);
      return Buffer.concat([journal.subarray(0, from), journal.subarray(to)]);
    },
  },
  {
    what: 'two frames that have changed places',
    make: (journal, random) => {
      const frames = framesAt(journal);
      const nth = random.between(0, frames.length - 2);
      const [[from, mid], [, to]] = [frames[nth] ?? [0, 0], frames[nth + 1] ?? [0, 0]];
      return Buffer.concat([
        journal.subarray(0, from),
        journal.subarray(mid, to),
        journal.subarray(from, mid),
        journal.subarray(to),
      ]);
    },
  },
  {
    what: 'cut',
    make: (journal, random) => journal.subarray(0, somewhere(journal, random)),
  },
  {
    what: 'bytes missing in the middle',
    make: (journal, random) => {
      const at = somewhere(journal, random);
      return Buffer.concat([
        journal.subarray(0, at),
        journal.subarray(at + random.between(1, 900)),
      ]);
    },
  },
  {
    what: 'foreign bytes put in',
    make: (journal, random) => {
      const at = somewhere(journal, random);
      const foreign = Buffer.from(Array.from({ length: 700 }, () => random.between(0, 255)));
      return Buffer.concat([journal.subarray(0, at), foreign, journal.subarray(at)]);
    },
  },
  {
    what: 'another frame in place of one',
    make: (journal, random) => {
      const [from, to] = someFrame(journal, random);
      const [otherFrom, otherTo] = someFrame(journal, random);
      return Buffer.concat([
        journal.subarray(0, from),
        journal.subarray(otherFrom, otherTo),
        journal.subarray(to),
      ]);
    },
  },
  { what: 'nothing but zeros', make: (journal) => Buffer.alloc(journal.length) },
  {
    what: 'the beginning gone',
    make: (journal, random) => journal.subarray(random.between(1, journal.length / 2)),
  },
];
