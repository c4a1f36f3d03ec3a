import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '#domain/result.ts';
import { readKeyFile, type KeyFile } from '#main/vault/key-file.ts';
import { openKeys } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { recordOnBook, settingsOf } from '../acts/book-events.ts';
import { casebookOver } from './casebook-over.ts';
import type { Casebook, DueClock, LockedBook, Secret } from '../casebook.ts';
import { attachStore } from '../store/attach-store.ts';
import { loadParts, type Ground } from './load-parts.ts';
import type { Parts } from './parts.ts';
import type { StorePort } from '../store/store-port.ts';

const storeMs = 5_000;

/** A book with a good journal, waiting for a key. `lost` events could not be had back from anywhere. */
export function lockedBook(
  ground: Ground,
  read: KeyFile,
  store: Promise<StorePort | undefined>,
  lost: number,
): LockedBook {
  const { dir, journal } = ground;
  let keyFile: KeyFile | undefined = read;
  let parts: Parts | undefined;
  let untold = lost;
  let closed = false;
  let attaching: ReturnType<typeof attachStore> | undefined;
  const attached = store.then((port) => {
    attaching = attachStore(ground, closed ? undefined : port);
    return attaching;
  });
  // Heard when the book is unlocked; before that nobody is there to hear it.
  attached.catch(() => undefined);

  async function unlock(secret: Secret, clock: DueClock): Promise<Result<Casebook, BookRefusal>> {
    if (parts) return ok(casebookOver(parts));
    const file = keyFile ? ok(keyFile) : await readKeyFile(dir);
    if (!file.ok) return file;
    const keys = await openKeys(dir, file.value, secret);
    if (!keys.ok) return keys;
    // From now on it may change.
    keyFile = undefined;
    const ready = await attached;
    if (!ready.ok) return ready;
    const loaded = await loadParts(ground, ready.value, keys.value, clock);
    if (!loaded.ok) return loaded;
    parts = loaded.value;
    if (untold > 0) {
      const by = { at: new Date().toISOString(), actor: settingsOf(parts).handler };
      const told = await recordOnBook(parts, { type: 'tail-lost', events: untold }, by);
      if (!told.ok) return told;
      untold = 0;
    }
    parts.follower?.poke();
    return ok(casebookOver(parts));
  }

  async function lock(): Promise<void> {
    const held = parts;
    if (!held) return;
    parts = undefined;
    await held.inTurn(async () => {
      // What the store has not got by then it gets the next time.
      await Promise.race([held.follower?.settled(), wait(storeMs, undefined, { ref: false })]);
      await held.keeper.keep();
    });
    held.follower?.stop();
    held.keys.forget();
  }

  return {
    get seq() {
      return journal.place.head.seq;
    },
    unlock,
    lock,
    close: async () => {
      closed = true;
      await lock();
      await attaching;
      await journal.close();
    },
  };
}
