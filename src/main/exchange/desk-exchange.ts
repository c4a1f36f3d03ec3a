import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierChoice, ExchangeView } from '#shared/contract/book/exchange-contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Exchanged } from '#shared/views/exchange-views.ts';
import type { Carrier } from '../carrier/carrier.ts';
import type { By } from '../casebook/by.ts';
import { makeQueue } from '../casebook/queue.ts';
import { bundleIn, bundleOut } from './bundles.ts';
import type { Copy } from './copy.ts';
import { exchange, type ExchangeRefusal } from './exchange.ts';
import { desksHeard } from './exchanged.ts';
import { emptyMemory, type ExchangeNotes } from './notes.ts';
import { openCarrier, placeOf } from './open-carrier.ts';

type Answer<T> = Promise<Result<T, ExchangeRefusal>>;

/** The exchanges of one desk: one at a time, over the carrier that was chosen or by bundle. */
export interface DeskExchange {
  readonly show: () => Promise<ExchangeView>;
  readonly test: (choice: CarrierChoice) => Answer<undefined>;
  /** Takes a carrier that can be used; an empty folder becomes the book's. */
  readonly choose: (choice: CarrierChoice) => Answer<undefined>;
  readonly chosen: () => Promise<CarrierChoice>;
  readonly now: () => Answer<Exchanged>;
  readonly writeBundle: (path: string, forDesk?: string) => Answer<Exchanged>;
  readonly readBundle: (path: string) => Answer<Exchanged>;
  /** The same by bytes, for who has no files: sealed, they lie in the data folder meanwhile. */
  readonly bundleBytes: (forDesk?: string) => Answer<Buffer>;
  readonly takeBytes: (bytes: Uint8Array) => Answer<Exchanged>;
  /** Who is to hear when the carrier says that something came. */
  readonly listen: (changed: () => void) => void;
  /** Ends it at once: nobody waits for a carrier that hangs. */
  readonly close: () => void;
}

const weekMs = 7 * 24 * 60 * 60_000;

/** What a desk's exchanges lean on. */
export interface Ground {
  /** Where a file may lie for a moment. */
  readonly dir: string;
  readonly copy: Copy;
  readonly notes: ExchangeNotes;
  readonly by: () => By;
}

export function deskExchange({ dir, copy, notes, by }: Ground): DeskExchange {
  const queue = makeQueue();
  let closed = false;
  let changed: () => void = () => undefined;
  let stopWatching: () => void = () => undefined;
  let open: Carrier | undefined;
  let last: Exchanged | undefined;
  let refusal: Refusal | undefined;

  /** What is in the middle when the book is locked meets keys that are gone: it ends, and nobody hears of it. */
  const inTurn = <T>(job: () => Answer<T>): Answer<T> =>
    queue(async () => {
      const locked = refuse({ code: 'book-locked' } as const);
      if (closed) return locked;
      // A log with gaps is nothing to send, and what comes cannot be kept.
      if (copy.damaged) return refuse({ code: 'book-read-only' } as const);
      try {
        return await job();
      } catch (error) {
        if (closed) return locked;
        throw error;
      }
    });

  const chosen = async (): Promise<CarrierChoice> =>
    (await notes.carrier.read()) ?? { kind: 'none' };

  async function carrier(): Answer<Carrier> {
    if (open) return ok(open);
    const opened = await openCarrier(await chosen(), copy.bookId);
    if (!opened.ok) return opened;
    open = opened.value;
    stopWatching = open.watch(() => changed());
    return opened;
  }

  async function letGo(): Promise<void> {
    const before = open;
    open = undefined;
    stopWatching();
    await before?.close();
  }

  /** What was written here counts nowhere, once that is known: whoever is at work must hear of it, however well all went. */
  function counting(done: Result<Exchanged, ExchangeRefusal>): Result<Exchanged, ExchangeRefusal> {
    return done.ok && copy.displaced ? refuse(copy.displaced) : done;
  }

  async function once(): Answer<Exchanged> {
    const found = await carrier();
    const done = counting(found.ok ? await exchange(copy, found.value, notes.memory, by()) : found);
    refusal = done.ok ? undefined : done.error;
    if (done.ok) last = done.value;
    // One that failed is opened anew the next time: a drive may have come back in another shape.
    else await letGo();
    return done;
  }

  async function opens(choice: CarrierChoice, claim: boolean): Answer<undefined> {
    if (choice.kind === 'none') return ok(undefined);
    const opened = await openCarrier(choice, copy.bookId, claim);
    if (!opened.ok) return opened;
    const listed = await opened.value.list();
    const tried = listed.ok ? await opened.value.tryOut() : listed;
    await opened.value.close();
    return tried.ok ? ok(undefined) : tried;
  }

  const besides = async <T>(act: (path: string) => Answer<T>): Answer<T> => {
    const path = join(dir, `bundle-${randomBytes(8).toString('hex')}`);
    try {
      return await act(path);
    } finally {
      await rm(path, { force: true });
    }
  };
  const writeBundle = (path: string, forDesk?: string) =>
    inTurn(() => bundleOut(copy, path, forDesk, notes.memory, by()));
  const readBundle = (path: string) =>
    inTurn(async () => {
      const taken = counting(await bundleIn(copy, path, notes.memory, by()));
      if (taken.ok) last = taken.value;
      return taken;
    });

  return {
    chosen,
    async show() {
      const choice = await chosen();
      const { at, desks } = (await notes.memory.read()) ?? emptyMemory;
      const now = Date.parse(by().at);
      const heard = desksHeard(copy, now);
      return {
        kind: choice.kind,
        place: await placeOf(choice),
        ...(at !== undefined && { at }),
        with: desks.map((desk) => heard.find((one) => one.desk === desk)?.officer ?? desk),
        desk: copy.desk,
        desks: heard.map((desk) => ({
          ...desk,
          isSilent: desk.lastHeard === undefined || now - Date.parse(desk.lastHeard) > weekMs,
        })),
        refused: [...(last?.refused ?? copy.refused)],
        waiting: [...(last?.waiting ?? [])],
        warnings: [...(last?.warnings ?? [])],
        ...(refusal && choice.kind !== 'none' && { refusal }),
      };
    },
    test: (choice) => opens(choice, true),
    choose: (choice) =>
      inTurn(async () => {
        const tried = await opens(choice, true);
        if (!tried.ok) return tried;
        await letGo();
        [last, refusal] = [undefined, undefined];
        // What lies in another carrier says nothing of this one. That is known first: a carrier that is taken for one that has
        // been read would not be read.
        const forgotten = await notes.memory.change((memory = emptyMemory) =>
          ok({ ...memory, sent: [], parcels: [], swept: 0 }),
        );
        return forgotten.ok ? notes.carrier.write(choice) : forgotten;
      }),
    now: () => inTurn(once),
    writeBundle,
    readBundle,
    bundleBytes: (forDesk) =>
      besides(async (path) => {
        const written = await writeBundle(path, forDesk);
        return written.ok ? ok(await readFile(path)) : written;
      }),
    takeBytes: (bytes) =>
      besides(async (path) => {
        const kept = await writeFile(path, bytes, { mode: 0o600, flag: 'wx' }).then(
          () => true,
          () => false,
        );
        return kept ? readBundle(path) : refuse({ code: 'disk-full' });
      }),
    listen(hear) {
      changed = hear;
    },
    close() {
      closed = true;
      void letGo();
    },
  };
}
