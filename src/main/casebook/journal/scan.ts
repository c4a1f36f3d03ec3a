import { open, type FileHandle } from 'node:fs/promises';
import type { Header, Link } from '#domain/audit/chain.ts';
import { readAt } from '../files/pieces-of.ts';
import { decodeLinks } from './event-codec.ts';
import { decodeFrame, frameHeadLength, holdsFrame, type WholeFrame } from './frame.ts';
import type { Span } from './journal.ts';
import { journalPath } from './paths.ts';
import { firstPlace, type Place } from './place.ts';
import { Walk } from './walk.ts';

/** The first thing in the journal that is not a frame that follows. */
interface Fault {
  /** How many events of the journal stand before it, and one. */
  readonly position: number;
  /** The desk and number its first event gives itself, where it can be read at all. */
  readonly desk?: string;
  readonly seq: number;
  /** What a write cut short looks like: too few bytes, or zeros at the end. */
  readonly torn: boolean;
  /** Whole frames stand behind it. */
  readonly middle: boolean;
}

export interface Scanned extends Place {
  readonly fault?: Fault;
}

/** Called with each event its file offset and its length, once its whole frame is known to be good. */
export type Visit = (link: Link, span: Span) => void;

const pieceLength = 4 * 1024 * 1024;
const searchLength = 256 * 1024 * 1024;

/** How a journal is gone through beside other work. */
export interface Pace {
  /** Where to stop, for a journal that is being written meanwhile. */
  readonly to: number;
  /** So many bytes are taken at a time. */
  readonly piece: number;
  /** Waited for after each piece, with how many events were taken by then. */
  readonly rest: (position: number) => Promise<void>;
}

/** Walks the journal from a place to its end, checking every frame and every link. Reads only. */
export async function scanJournal(
  file: FileHandle,
  bookId: string,
  from: Place,
  visit?: Visit,
  pace?: Pace,
): Promise<Scanned> {
  const size = pace?.to ?? (await file.stat()).size;
  const piece = pace?.piece ?? pieceLength;
  let place = from;
  let wanted = piece;
  while (place.end < size) {
    const bytes = await readAt(file, place.end, Math.min(wanted, size - place.end));
    const taken = takeFrames(bytes, bookId, place, visit);
    place = taken.place;
    if (taken.stopped === 'bad')
      return { ...place, fault: await faultAt(file, bookId, place, size, false) };
    if (taken.needs > size - place.end) {
      return { ...place, fault: await faultAt(file, bookId, place, size, true) };
    }
    wanted = Math.max(piece, taken.needs);
    await pace?.rest(place.position);
  }
  return place;
}

/** The same of the journal in a book's folder, which is opened and closed for it. */
export async function scanFolder(
  dir: string,
  bookId: string,
  visit: Visit,
  from = firstPlace,
): Promise<Scanned> {
  const file = await open(journalPath(dir), 'r');
  try {
    return await scanJournal(file, bookId, from, visit);
  } finally {
    await file.close();
  }
}

interface Taken {
  readonly place: Place;
  readonly stopped: 'short' | 'bad';
  /** Bytes the next frame takes, as far as can be told; 0 when none has begun. */
  readonly needs: number;
}

/** Takes the whole frames at the front of a piece. */
function takeFrames(bytes: Buffer, bookId: string, from: Place, visit?: Visit): Taken {
  let place = from;
  for (let at = 0; at < bytes.length;) {
    const frame = decodeFrame(bytes, at);
    if (frame.state === 'short') return { place, stopped: 'short', needs: frame.needs };
    if (frame.state === 'bad') return { place, stopped: 'bad', needs: 0 };
    const next = takeEvents(frame, bookId, place, visit);
    if (!next) return { place, stopped: 'bad', needs: 0 };
    at += frame.length;
    place = next;
  }
  return { place, stopped: 'short', needs: 0 };
}

/** A frame's events count together or not at all. */
function takeEvents(
  { body, count, length: frameLength }: WholeFrame,
  bookId: string,
  from: Place,
  visit?: Visit,
): Place | undefined {
  const events = decodeLinks(body);
  if (events?.length !== count) return undefined;
  const walk = new Walk(bookId, from);
  if (!events.every((event) => walk.take(event))) return undefined;
  const place = walk.place(from.end + frameLength);
  if (!place) return undefined;
  let at = from.end + frameHeadLength;
  for (const { link, length } of visit ? events : []) {
    visit?.(link, { at, length });
    at += length;
  }
  return place;
}

async function faultAt(
  file: FileHandle,
  bookId: string,
  place: Place,
  size: number,
  short: boolean,
): Promise<Fault> {
  const rest = await readAt(file, place.end, Math.min(size - place.end, searchLength));
  const torn = short || rest.subarray(-frameHeadLength).every((byte) => byte === 0);
  const position = place.position + 1;
  const { desk, seq = position } = firstBad(rest, bookId, place) ?? {};
  const middle = holdsFrame(rest, 1);
  return { position, seq, ...(desk !== undefined && { desk }), torn, middle };
}

/** The beginning of the first batch that does not follow, where the frame can be read at all. */
function firstBad(rest: Buffer, bookId: string, place: Place): Header | undefined {
  const frame = decodeFrame(rest, 0);
  const events = frame.state === 'whole' ? (decodeLinks(frame.body) ?? []) : [];
  const walk = new Walk(bookId, place);
  let begin: Header | undefined;
  for (const event of events) {
    const { header } = event.link;
    begin ??= header;
    if (!walk.take(event)) return expected(begin, place);
    if (header.end) begin = undefined;
  }
  return begin;
}

/** Its desk's next number: the one that a bad event gives itself may be anything. */
function expected(begin: Header, { heads, position }: Place): Header {
  const { desk, seq } = begin;
  if (desk === undefined) return { ...begin, seq: position + 1 };
  const next = (heads.get(desk)?.seq ?? 0) + 1;
  return seq >= next ? begin : { ...begin, seq: next };
}
