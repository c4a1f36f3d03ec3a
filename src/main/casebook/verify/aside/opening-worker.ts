import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import type { Secret } from '../../../vault/opening/root-key.ts';
import { NewerPayload } from '../../events/upcast.ts';
import { readAt } from '../../files/pieces-of.ts';
import { decodeLinks } from '../../journal/event-codec.ts';
import { decodeFrame } from '../../journal/frame.ts';
import { journalPath } from '../../journal/paths.ts';
import { firstPlace } from '../../journal/place.ts';
import { Opening } from '../open-all.ts';
import { Tally, type Tallied } from '../tally.ts';

/** What an opening thread is asked: every `of`th run of frames, from the `nth` on. */
export interface OpeningOrder {
  readonly dir: string;
  readonly secret: Secret;
  readonly nth: number;
  readonly of: number;
}

/** What it answers; nothing where the keys do not open here, or the file does not read: whoever asked looks for themselves. */
export type OpeningReport = Tallied | { readonly newer: number } | undefined;

/** So many bytes are read at a time. */
const pieceLength = 4 * 1024 * 1024;
/** So many frames go to one thread before the next has its turn. */
const run = 64;

async function tallied({ dir, secret, nth, of }: OpeningOrder): Promise<OpeningReport> {
  const keys = await readKeyFile(dir);
  const ring = keys.ok ? await openToLook(dir, keys.value, secret) : keys;
  if (!ring.ok) return undefined;
  const tally = new Tally(new Opening(ring.value));
  const file = await open(journalPath(dir), 'r');
  try {
    const { size } = await file.stat();
    let position = 0;
    let frames = 0;
    let wanted = pieceLength;
    for (let from = firstPlace.end; from < size;) {
      const bytes = await readAt(file, from, Math.min(wanted, size - from));
      let at = 0;
      let frame = decodeFrame(bytes, at);
      for (; frame.state === 'whole'; frame = decodeFrame(bytes, at)) {
        const isOurs = Math.floor(frames / run) % of === nth;
        for (const { link } of isOurs ? (decodeLinks(frame.body) ?? []) : [])
          tally.take(link, ++position);
        if (!isOurs) position += frame.count;
        frames += 1;
        at += frame.length;
      }
      // Behind damage nothing counts; where the log ends whoever walks it tells.
      if (frame.state === 'bad' || from + frame.needs > size) break;
      from += at;
      wanted = Math.max(pieceLength, frame.needs);
    }
    const { shut, openToAll } = tally;
    return { shut, openToAll };
  } finally {
    await file.close();
    ring.value.forget();
  }
}

const asking = parentPort;
if (!asking) throw new Error('events are opened on a thread of their own');

asking.postMessage(
  (await tallied(workerData as OpeningOrder).catch((error: unknown) => {
    if (error instanceof NewerPayload) return { newer: error.found };
    // What a disk refuses whoever asked meets as well, and tells.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  })) satisfies OpeningReport,
);
