import { readSync, writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { Link } from '#domain/audit/chain.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { decodeLink, encodeLink } from './event-codec.ts';
import { encodeFrame, frameHeadLength } from './frame.ts';
import { behind, type Place } from './place.ts';
import { identityOf, isDeleted, lossOf, putBack, type Loss } from './rescue.ts';

/** Where an event stands in the journal. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** The file that is the commit point: what `append` has answered for is on the disk. */
export interface Journal {
  readonly place: Place;
  /** Writes one batch: one write, one `fdatasync`. Gives where its events stand. */
  append(links: readonly Link[]): Promise<Result<readonly Span[], BookRefusal>>;
  /** The event that stands there. */
  read(span: Span): Link | undefined;
  /** Raw bytes, for copying whole events. */
  readBytes(span: Span): Buffer;
  /** Who hears that something befell the file, and that it has been mended. */
  hear(mended: (loss: Loss) => void): void;
  /** Puts a file back that was deleted: nobody else has it, and it would go with the last handle. One that was moved is where it was moved to. */
  rescue(): Promise<void>;
  close(): Promise<void>;
}

/** A journal whose end is known to be good. */
export function journalOn(path: string, from: Place, opened: FileHandle): Journal {
  let file = opened;
  let own = identityOf(file);
  let place = from;
  let tell: (loss: Loss) => void = () => undefined;
  const mend = async (loss: Loss, end: number) => {
    const gone = file;
    file = await putBack(path, gone, end);
    own = identityOf(file);
    await gone.close();
    tell(loss);
  };
  const readBytes = ({ at, length }: Span) => {
    const bytes = Buffer.allocUnsafe(length);
    // Events read again are in the page cache: a synchronous read is microseconds, a promise costs more.
    const read = readSync(file.fd, bytes, 0, length, at);
    return bytes.subarray(0, read);
  };
  return {
    get place() {
      return place;
    },
    append: async (links) => {
      if (links.length === 0) return ok([]);
      const events = links.map(encodeLink);
      const frame = encodeFrame(events);
      const begin = place.end;
      try {
        writeAll(file, frame, begin);
        await file.datasync();
        // Nothing is answered for that will not be found again.
        const loss = lossOf(path, own);
        if (loss) await mend(loss, begin + frame.length);
      } catch (error) {
        // What is left of it is torn, or was answered for by nobody: the next write or opening goes over it.
        await file.truncate(begin).catch(() => undefined);
        return refuseByDisk(error);
      }
      place = behind(place, links, begin + frame.length);
      return ok(spansOf(events, begin + frameHeadLength));
    },
    read: (span) => decodeLink(readBytes(span), 0)?.link,
    readBytes,
    hear: (mended) => {
      tell = mended;
    },
    rescue: async () => {
      const loss = isDeleted(file) ? lossOf(path, own) : undefined;
      if (loss) await mend(loss, place.end);
    },
    close: () => file.close(),
  };
}

/**
 * Into the page cache, which takes microseconds and no thread: only the sync waits for the disk. A full disk takes
 * part of a write and refuses the rest.
 */
function writeAll(file: FileHandle, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file.fd, bytes, done, bytes.length - done, at + done);
  }
}

function spansOf(events: readonly Buffer[], from: number): Span[] {
  let at = from;
  return events.map(({ length }) => {
    at += length;
    return { at: at - length, length };
  });
}
