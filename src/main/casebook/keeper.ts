import type { EventIndex } from './journal/event-index.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import { writeHeadFile } from './journal/head-file.ts';
import type { Journal } from './journal/journal.ts';
import { makeQueue } from './queue.ts';

/** After so long without a write the desk is taken to be idle. */
const headAfterMs = 1_000;
const snapshotAfterMs = 20_000;
/** A tail this long is read in a few hundredths of a second; it is worth no snapshot. */
const worthSaving = 512;

/** Keeps head file and snapshot: a mark before the first write, and after the writing what can wait. */
export interface Keeper {
  /**
   * Marks the head as left behind, once, before anything is written; `undefined` where it is marked. Rejects when the disk
   * does not take it.
   */
  begin(): Promise<void> | undefined;
  written(): void;
  /** Notes that the book is being written no more. */
  keepHead(): Promise<void>;
  /** Does both now; the snapshot only when the tail is worth it, or when `always`. */
  keep(always?: boolean): Promise<void>;
  stop(): void;
}

export function keeperOf(
  dir: string,
  bookId: string,
  journal: Journal,
  index: EventIndex,
  signer: Signer,
  snapshot: { position: number; save: () => Promise<void> },
): Keeper {
  const inTurn = makeQueue();
  const timers = new Map<string, NodeJS.Timeout>();
  let saved = { position: 0, writing: false };

  const later = (name: string, job: () => Promise<void>, ms: number) => {
    const run = () => {
      timers.delete(name);
      void inTurn(() => quietly(job));
    };
    timers.set(name, setTimeout(run, ms).unref());
  };

  async function keepHead(writing: boolean): Promise<void> {
    const { place } = journal;
    const { position } = place;
    if (position === saved.position && writing === saved.writing) return;
    await writeHeadFile(dir, bookId, place, index.spanOf(position).at, writing, signer);
    saved = { position, writing };
  }

  async function keepSnapshot(always: boolean): Promise<void> {
    const { position } = journal.place;
    if (position - snapshot.position < (always ? 1 : worthSaving)) return;
    await snapshot.save();
    snapshot.position = position;
  }

  const stop = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  };

  return {
    begin: () => (saved.writing ? undefined : inTurn(() => keepHead(true))),
    written: () => {
      if (!timers.has('head')) later('head', () => keepHead(true), headAfterMs);
      clearTimeout(timers.get('snapshot'));
      later('snapshot', () => keepSnapshot(false), snapshotAfterMs);
    },
    keepHead: () => {
      stop();
      return inTurn(() => quietly(() => keepHead(false)));
    },
    keep: (always = false) => {
      stop();
      return inTurn(async () => {
        await quietly(() => keepHead(false));
        await quietly(() => keepSnapshot(always));
      });
    },
    stop,
  };
}

/** What fails here is done again at the next occasion: the journal does not depend on it. */
const quietly = (job: () => Promise<void>) => job().catch(() => undefined);
