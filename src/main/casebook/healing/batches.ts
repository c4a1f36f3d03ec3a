import { follow, headerText } from '#domain/audit/chain.ts';
import { sha256 } from '#main/vault/sha256.ts';
import { decodeLink, decodeLinks, type Decoded } from '../journal/event-codec.ts';
import { fileHeaderLength } from '../journal/file-header.ts';
import { decodeFrame, frameHeadLength, frameMark } from '../journal/frame.ts';

/** Events that count together or not at all; each of the first version by itself. */
export type Batch = readonly Decoded[];

/** A header that is longer is no header: what looks like one in the middle of damage may claim any length. */
const longestHeader = 1024 * 1024;

/**
 * Every whole batch in the bytes of a journal, whatever is wrong with the rest. A frame's checks find damage; that an event
 * is as it was written its hash tells, so that one whose frame is bad may be good all the same.
 */
export function batchesIn(bytes: Buffer): Batch[] {
  const events: Decoded[] = [];
  const mark = bytes.indexOf(frameMark);
  // The first frame's own mark may be what is damaged, and what stands before it may be cut off.
  let at = mark >= 0 && mark < fileHeaderLength ? mark : fileHeaderLength;
  while (at < bytes.length) {
    const frame = decodeFrame(bytes, at);
    if (frame.state === 'whole') {
      events.push(...(decodeLinks(frame.body) ?? []));
      at += frame.length;
    } else {
      events.push(...readableFrom(bytes, at + frameHeadLength));
      const next = bytes.indexOf(frameMark, at + 1);
      at = next < 0 ? bytes.length : next;
    }
  }
  return batchesOf(events);
}

/** Puts events together as their batches; what is left of a batch is none. */
export function batchesOf(events: Iterable<Decoded>): Batch[] {
  const batches: Batch[] = [];
  let begun: Decoded[] = [];
  for (const event of events) {
    const { desk, seq, end } = event.link.header;
    const last = begun.at(-1)?.link.header;
    if (last && (last.desk !== desk || last.seq + 1 !== seq)) begun = [];
    if (!isItself(event)) continue;
    begun.push(event);
    if (desk !== undefined && !end) continue;
    batches.push(begun);
    begun = [];
  }
  return batches;
}

/** The events that stand one after the other from a place on, until something else does. */
function readableFrom(bytes: Buffer, from: number): Decoded[] {
  const events: Decoded[] = [];
  for (let at = from; at + 4 <= bytes.length && bytes.readUInt32LE(at) <= longestHeader;) {
    const decoded = decodeLink(bytes, at);
    if (!decoded) break;
    events.push(decoded);
    at += decoded.length;
  }
  return events;
}

/** Whether an event is what its own hash says, behind the one it names. The first version named none: only its log tells. */
function isItself({ link, text }: Decoded): boolean {
  const { header } = link;
  if (headerText(header) !== text.toString('utf8')) return false;
  if (header.after === undefined) return true;
  const before = { seq: header.seq - 1, hash: Buffer.from(header.after, 'base64url') };
  return follow(before, link, sha256, text) !== undefined;
}
