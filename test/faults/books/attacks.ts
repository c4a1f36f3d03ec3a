import { link, type Header, type Link } from '#domain/audit/chain.ts';
import { headOf } from '#domain/audit/heads.ts';
import { decodeLinks, encodeLink } from '#main/casebook/journal/event-codec.ts';
import { encodeFileHeader, fileHeaderLength } from '#main/casebook/journal/file-header.ts';
import { decodeFrame, encodeFrame } from '#main/casebook/journal/frame.ts';
import { behind, firstPlace, savedPlace } from '#main/casebook/journal/place.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Random } from '#main/sample/random.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { mutated } from '../files/mutate.ts';
import type { BaseBook } from './base-book.ts';

/** A changed book: its journal, and what is said of its end, or nothing. */
export interface Attack {
  readonly journal: Uint8Array;
  readonly head?: string | undefined;
  /** What was put in the place of the store: the journals of other copies, older or gone their own way. */
  readonly planted?: readonly Buffer[];
}

/** The frames of a journal, each with its events. */
export function framesIn(journal: Buffer): Link[][] {
  const frames: Link[][] = [];
  for (let at = fileHeaderLength; at < journal.length;) {
    const frame = decodeFrame(journal, at);
    if (frame.state !== 'whole') throw new Error('A journal to be attacked is whole');
    frames.push((decodeLinks(frame.body) ?? []).map(({ link: found }) => found));
    at += frame.length;
  }
  return frames;
}

/** Frames as a journal, as they are. */
export const journalOf = (bookId: string, frames: readonly (readonly Link[])[]): Buffer =>
  Buffer.concat([
    encodeFileHeader(bookId),
    ...frames.map((links) => encodeFrame(links.map(encodeLink))),
  ]);

/**
 * All that somebody without a key can make good of a changed log: numbers, hashes, checks, and what is said of its end.
 * Signatures stay where they are: they can be moved, not made.
 */
export function madeGood({ bookId, head }: BaseBook, frames: readonly (readonly Link[])[]): Attack {
  let place = firstPlace;
  const made = frames
    .filter((links) => links.length > 0)
    .map((links) =>
      links.map(({ header, sealed, signature }) => {
        const before = headOf(place.heads, bookId, header.desk, sha256) ?? { seq: 0, hash: sealed };
        const again: Header = { ...header, seq: before.seq + 1, after: textOf(before.hash) };
        const next = { ...link(before, again, sealed, sha256), ...(signature && { signature }) };
        place = behind(place, [next], 0);
        return next;
      }),
    );
  const journal = journalOf(bookId, made);
  const last = made.at(-1)?.at(-1);
  const event = journal.length - 4 - (last ? encodeLink(last).length : 0);
  const said = { ...JSON.parse(head), place: savedPlace({ ...place, end: journal.length }), event };
  return { journal, head: JSON.stringify(said) };
}

type Change = (frames: Link[][], random: Random, base: BaseBook) => Link[][];

const pick = (random: Random, frames: readonly unknown[]) => random.between(0, frames.length - 1);

const withHeader =
  (change: (header: Header, random: Random, base: BaseBook) => Partial<Header>): Change =>
  (frames, random, base) => {
    const nth = pick(random, frames);
    const which = pick(random, frames[nth] ?? []);
    return frames.map((links, at) =>
      links.map((one, index) =>
        at === nth && index === which
          ? { ...one, header: { ...one.header, ...change(one.header, random, base) } }
          : one,
      ),
    );
  };

/** Changes to the events themselves. */
const changes: readonly [Change, ...Change[]] = [
  // Cut from the end, out of the middle, or one event out of its batch.
  (frames, random) => frames.slice(0, frames.length - random.between(1, 3)),
  (frames, random) => frames.toSpliced(pick(random, frames), random.between(1, 2)),
  (frames, random) =>
    frames.with(pick(random, frames), (frames[pick(random, frames)] ?? []).slice(1)),
  // Moved, doubled.
  (frames, random) => {
    const [moved = []] = frames.splice(pick(random, frames), 1);
    return frames.toSpliced(pick(random, frames), 0, moved);
  },
  (frames, random) => frames.toSpliced(pick(random, frames), 0, frames[pick(random, frames)] ?? []),
  // Under another case, one that was disposed of among them; another type, time, number, file, officer.
  withHeader((_, random, { disposed, caseIds: [first = '', second = ''] }) => ({
    caseId: random.pick([disposed, first, second, 'book']),
  })),
  withHeader((_, random) => ({
    type: random.pick(['note-added', 'case-shredded', 'case-opened']),
  })),
  withHeader(() => ({ at: '2020-01-01T00:00:00Z' })),
  withHeader((_, random) => ({ blobs: [sha256(String(random.next())).toString('hex')] })),
  withHeader(({ tick = 0 }, random) => ({ tick: tick + random.between(-5_000, 5_000) })),
  withHeader(() => ({ officer: 'AAAAAAAAAAA' })),
  withHeader((_, random) => ({ v: random.between(1, 3) })),
  withHeader((_, random) => ({ epoch: random.between(1, 3) })),
  // What another event is sealed with.
  (frames, random) => {
    const from = frames[pick(random, frames)]?.[0];
    const nth = pick(random, frames);
    return frames.with(
      nth,
      (frames[nth] ?? []).map((one, at) =>
        at === 0 && from ? { ...one, sealed: from.sealed } : one,
      ),
    );
  },
  // Out of a copy that went its own way: one batch, or all from there on.
  (frames, random, { diverged }) => {
    const others = framesIn(diverged.journal);
    const nth = pick(random, others);
    return frames.with(Math.min(nth, frames.length - 1), others[nth] ?? []);
  },
  (frames, random, { diverged }) => {
    const nth = pick(random, frames);
    return [...frames.slice(0, nth), ...framesIn(diverged.journal).slice(nth)];
  },
];

/** What is said of the end: as it should be, not at all, as it was earlier, as another copy says it, or anything. */
function saidOfEnd(base: BaseBook, made: string | undefined, random: Random): string | undefined {
  const { head, diverged } = base;
  return random.pick([
    made,
    made,
    head,
    undefined,
    diverged.head,
    Buffer.from(mutated(Buffer.from(head), random)).toString('latin1'),
  ]);
}

/** A book changed in one of the ways that are open to who can write in its folder and has no key. */
export function attacked(base: BaseBook, random: Random): Attack {
  const { earlier, diverged, journal } = base;
  const whole = [earlier.journal, diverged.journal, journal] as const;
  const store = random.pick([...whole, mutated(random.pick(whole), random)] as const);
  return { ...changed(base, random), planted: random.chance(0.7) ? [Buffer.from(store)] : [] };
}

function changed(base: BaseBook, random: Random): Attack {
  if (random.chance(0.3)) {
    return {
      journal: mutated(base.journal, random),
      head: random.chance(0.7) ? base.head : saidOfEnd(base, base.head, random),
    };
  }
  let frames = framesIn(base.journal);
  for (let left = random.between(1, 3); left > 0 && frames.length > 1; left -= 1) {
    frames = random.pick(changes)(frames, random, base);
  }
  if (random.chance(0.3)) {
    const journal = journalOf(base.bookId, frames);
    return { journal, head: saidOfEnd(base, base.head, random) };
  }
  const made = madeGood(base, frames);
  return { journal: made.journal, head: saidOfEnd(base, made.head, random) };
}
