import type { FileHandle } from 'node:fs/promises';
import { follow, type ChainHead, type Link } from '#domain/audit/chain.ts';
import { sha256 } from '#main/vault/sha256.ts';
import { decodeLinks } from './event-codec.ts';
import { decodeFrame, frameHeadLength, holdsFrame } from './frame.ts';
import type { Span } from './journal.ts';

/** A place in the journal: where a frame ends, and the chain's head there. */
export interface Place {
  readonly end: number;
  readonly head: ChainHead;
}

/** The first thing in the journal that is not a frame that follows. */
export interface Fault {
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

/** Walks the journal from a place to its end, checking every frame and every link. Reads only. */
export async function scanJournal(file: FileHandle, from: Place, visit?: Visit): Promise<Scanned> {
  const { size } = await file.stat();
  let place = from;
  let wanted = pieceLength;
  while (place.end < size) {
    const bytes = await readPiece(file, place.end, Math.min(wanted, size - place.end));
    const taken = takeFrames(bytes, place, visit);
    place = taken.place;
    if (taken.stopped === 'bad')
      return { ...place, fault: await faultAt(file, place, size, false) };
    if (taken.needs > size - place.end) {
      return { ...place, fault: await faultAt(file, place, size, true) };
    }
    wanted = Math.max(pieceLength, taken.needs);
  }
  return place;
}

interface Taken {
  readonly place: Place;
  readonly stopped: 'short' | 'bad';
  /** Bytes the next frame takes, as far as can be told; 0 when none has begun. */
  readonly needs: number;
}

/** Takes the whole frames at the front of a piece. */
function takeFrames(bytes: Buffer, from: Place, visit?: Visit): Taken {
  let place = from;
  for (let at = 0; at < bytes.length;) {
    const frame = decodeFrame(bytes, at);
    if (frame.state === 'short') return { place, stopped: 'short', needs: frame.needs };
    if (frame.state === 'bad') return { place, stopped: 'bad', needs: 0 };
    const head = takeEvents(frame.body, frame.count, place, visit);
    if (!head) return { place, stopped: 'bad', needs: 0 };
    at += frame.length;
    place = { head, end: place.end + frame.length };
  }
  return { place, stopped: 'short', needs: 0 };
}

/** A frame's events count together or not at all. */
function takeEvents(body: Buffer, count: number, { end, head }: Place, visit?: Visit) {
  const events = decodeLinks(body);
  if (events?.length !== count) return undefined;
  let last: ChainHead | undefined = head;
  for (const { link, text } of events) {
    last = follow(last, link, sha256, text);
    if (!last) return undefined;
  }
  let at = end + frameHeadLength;
  for (const { link, length } of visit ? events : []) {
    visit?.(link, { at, length });
    at += length;
  }
  return last;
}

async function faultAt(
  file: FileHandle,
  place: Place,
  size: number,
  short: boolean,
): Promise<Fault> {
  const rest = await readPiece(file, place.end, Math.min(size - place.end, searchLength));
  const torn = short || rest.subarray(-frameHeadLength).every((byte) => byte === 0);
  return { seq: place.head.seq + 1, torn, middle: holdsFrame(rest, 1) };
}

async function readPiece(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}
