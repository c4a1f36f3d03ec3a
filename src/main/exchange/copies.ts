import { ok, type Result } from '#domain/result.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { openBundle } from '../carrier/bundle/read-bundle.ts';
import type { Carrier } from '../carrier/carrier.ts';
import { nameOf, type Named } from '../carrier/names.ts';
import { batchesOf, type Batch } from '../casebook/healing/batches.ts';
import { decodeLinks, type Decoded } from '../casebook/journal/event-codec.ts';
import { deskNote } from '../vault/desk-note.ts';
import { exchangeNotes } from './notes.ts';
import { openObject } from './objects/sealed-object.ts';
import { openCarrier } from './open-carrier.ts';
import { listedRuns } from './take/read-objects.ts';

type OpeningKeys = Pick<HeldKeys, 'bookId' | 'carrierKey'>;

/** What a carrier can give back of a book: sealed and signed by colleagues' desks and by this one, and never believed. */
interface Carried {
  /** Batches of all the logs that lie there. */
  readonly logs: () => Promise<readonly Batch[]>;
  /** A sealed file by its name, which is its sum. */
  readonly file: (sum: string) => Promise<Buffer | undefined>;
}

/** One that breaks off has what it gave until then. */
const carriedBy = (carrier: Carrier, keys: OpeningKeys): Carried => ({
  async logs() {
    const events: Decoded[] = [];
    const listed = await carrier.list();
    const names = listed.ok ? listed.value.names : [];
    for (const { name, ...what } of [...listedRuns(names, 'log').values()].flat()) {
      const found = await contentOf(carrier, what, name, keys);
      if (found === 'unreachable') break;
      events.push(...((found && decodeLinks(found)) ?? []));
    }
    return batchesOf(events);
  },
  async file(sum) {
    const what = { kind: 'blobs', sum } as const;
    const found = await contentOf(carrier, what, nameOf(what), keys);
    return Buffer.isBuffer(found) && sha256(found).toString('hex') === sum ? found : undefined;
  },
});

/** Asks the carrier over which a desk exchanges; one that cannot be reached has nothing. */
export async function askCarrier<T>(
  dir: string,
  keys: CarrierKeys,
  ask: (carried: Carried) => Promise<T>,
): Promise<T | undefined> {
  const carried = await openCarried(dir, keys);
  return carried && ask(carried).finally(() => carried.close());
}

type CarrierKeys = OpeningKeys & Pick<HeldKeys, 'book'>;

/** The same for whoever asks for much, and closes it when they are done. */
export async function openCarried(dir: string, keys: CarrierKeys) {
  const notes = exchangeNotes((name, schema) => deskNote(dir, name, keys, schema));
  const opened = await openCarrier(await notes.carrier.read(), keys.bookId);
  if (!opened.ok) return undefined;
  const carrier = opened.value;
  return { ...carriedBy(carrier, keys), close: () => carrier.close() };
}

/** The same of a bundle; one that is half, or of another book, is refused. */
export async function askBundle<T>(
  path: string,
  keys: OpeningKeys,
  ask: (carried: Carried) => Promise<T>,
): Promise<Result<T, CarrierRefusal>> {
  const opened = await openBundle(path, keys.bookId);
  if (!opened.ok) return opened;
  return ok(await ask(carriedBy(opened.value, keys)).finally(() => opened.value.close()));
}

/** What one object holds; nothing where it is gone, half there or not as it was put. One that is slow is asked no more. */
async function contentOf(
  carrier: Carrier,
  what: Named,
  name: string,
  keys: OpeningKeys,
): Promise<Buffer | 'unreachable' | undefined> {
  const read = await carrier.read(name);
  if (!read.ok) {
    const isItsOwn = read.error.code === 'object-missing' || read.error.code === 'object-too-large';
    return isItsOwn ? undefined : 'unreachable';
  }
  const opened = openObject(keys.bookId, what, read.value, (epoch) => keys.carrierKey(epoch));
  return opened.state === 'open' ? opened.plain : undefined;
}
