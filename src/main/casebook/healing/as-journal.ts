import { encodeLink } from '../journal/event-codec.ts';
import { encodeFileHeader } from '../journal/file-header.ts';
import { encodeFrame } from '../journal/frame.ts';
import type { Batch } from './batches.ts';

/** Batches as the file of a journal, piece by piece: its header, then a frame for each. */
export function* asJournal(bookId: string, batches: readonly Batch[]): Generator<Buffer> {
  yield encodeFileHeader(bookId);
  for (const batch of batches) {
    const events = batch.map(({ link }) => encodeLink(link));
    yield encodeFrame(events);
  }
}
