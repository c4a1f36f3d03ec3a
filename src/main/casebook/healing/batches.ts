import { endsBatch, follow, headerText } from '#domain/audit/chain.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
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
export const batchesIn = (bytes: Buffer): Batch[] => piecesIn(bytes).filter(hasEnd);

/** The same, and of batches that are not whole the events that stand one after the other; in their order. */
export const piecesIn = (bytes: Buffer): Batch[] => runsOf(eventsIn(bytes));

function eventsIn(bytes: Buffer): Decoded[] {
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
      const next = bytes.indexOf(frameMark, at + 1);
      const end = next < 0 ? bytes.length : next;
      events.push(...readableIn(bytes, at + frameHeadLength, end));
      at = end;
    }
  }
  return events;
}

/** Whether a batch has its end; that of the first version is one event without any. */
export function hasEnd(batch: Batch): boolean {
  const last = batch.at(-1);
  return last === undefined || endsBatch(last.link.header);
}

/** Puts events together as their batches; what is left of a batch is none. */
export const batchesOf = (events: Iterable<Decoded>): Batch[] => runsOf(events).filter(hasEnd);

/** Events that stand one after the other, up to the end of their batch. */
function runsOf(events: Iterable<Decoded>): Batch[] {
  const runs: Batch[] = [];
  let begun: Decoded[] = [];
  const leave = () => {
    if (begun.length > 0) runs.push(begun);
    begun = [];
  };
  for (const event of events) {
    const { desk, seq } = event.link.header;
    const last = begun.at(-1)?.link.header;
    if (last && (last.desk !== desk || last.seq + 1 !== seq)) leave();
    if (!isItself(event)) continue;
    begun.push(event);
    if (endsBatch(event.link.header)) leave();
  }
  leave();
  return runs;
}

/** The events that are as they were written and begin between two places, whatever stands between them. */
function readableIn(bytes: Buffer, from: number, to: number): Decoded[] {
  const events: Decoded[] = [];
  for (let at = from; at + 4 <= to;) {
    const decoded = bytes.readUInt32LE(at) <= longestHeader ? decodeLink(bytes, at) : undefined;
    if (decoded && isItself(decoded)) {
      events.push(decoded);
      at += decoded.length;
    } else {
      // How long a damaged one is nobody knows: the next begins where a header does.
      const header = bytes.indexOf('{', at + 5);
      at = header < 0 ? to : header - 4;
    }
  }
  return events;
}

/** Whether an event is what its own hash says, behind the one it names. The first version named none: only its log tells. */
export function isItself({ link, text }: Decoded): boolean {
  const { header } = link;
  if (headerText(header) !== text.toString('utf8')) return false;
  if (header.after === undefined) return true;
  const before = { seq: header.seq - 1, hash: Buffer.from(header.after, 'base64url') };
  return follow(before, link, sha256, text) !== undefined;
}
