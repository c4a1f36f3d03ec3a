import { crc32 } from 'node:zlib';

/** 'OMFR': lets a reader find the next frame behind damage. */
const mark = 0x52_46_4d_4f;
/** The same as it stands in a file. */
export const frameMark = Buffer.from('OMFR');
const headLength = 16;
const sumLength = 4;

/** How many bytes stand before the first event of a frame. */
export const frameHeadLength = headLength;

/** How many bytes a frame takes around its events. */
export const frameOverhead = headLength + sumLength;

/** One batch: mark, length, count, check of these three; the events; check of the events. All or none. */
export function encodeFrame(events: readonly Uint8Array[], count = events.length): Buffer {
  const length = events.reduce((sum, event) => sum + event.length, 0);
  const frame = Buffer.allocUnsafe(length + frameOverhead);
  frame.writeUInt32LE(mark, 0);
  frame.writeUInt32LE(length, 4);
  frame.writeUInt32LE(count, 8);
  frame.writeUInt32LE(crc32(frame.subarray(0, 12)), 12);
  let at = headLength;
  for (const event of events) {
    frame.set(event, at);
    at += event.length;
  }
  frame.writeUInt32LE(crc32(frame.subarray(headLength, at)), at);
  return frame;
}

export interface WholeFrame {
  readonly state: 'whole';
  readonly body: Buffer;
  readonly count: number;
  readonly length: number;
}

export type FrameRead =
  | WholeFrame
  /** The bytes end before the frame does; `needs` is how many it takes as far as can be told. */
  | { readonly state: 'short'; readonly needs: number }
  | { readonly state: 'bad' };

/** Reads the frame that begins at `at`. */
export function decodeFrame(bytes: Buffer, at: number): FrameRead {
  if (at + headLength > bytes.length) return { state: 'short', needs: headLength };
  const checked = crc32(bytes.subarray(at, at + 12)) === bytes.readUInt32LE(at + 12);
  if (bytes.readUInt32LE(at) !== mark || !checked) return { state: 'bad' };
  const bodyEnd = at + headLength + bytes.readUInt32LE(at + 4);
  const length = bodyEnd + sumLength - at;
  if (at + length > bytes.length) return { state: 'short', needs: length };
  const body = bytes.subarray(at + headLength, bodyEnd);
  if (crc32(body) !== bytes.readUInt32LE(bodyEnd)) return { state: 'bad' };
  return { state: 'whole', body, count: bytes.readUInt32LE(at + 8), length };
}

/** Whether a whole frame begins anywhere from `from` on: then what is before it is not a torn tail. */
export function holdsFrame(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf(frameMark, from); at >= 0; at = bytes.indexOf(frameMark, at + 1)) {
    if (decodeFrame(bytes, at).state === 'whole') return true;
  }
  return false;
}
