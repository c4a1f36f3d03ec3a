import { setTimeout as wait } from 'node:timers/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import { readKeyFile, type AnyReadKeys } from '#main/vault/key-file/key-file.ts';
import type { BookEvent } from '#domain/book/event.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { recordOnBook, settingsOf } from '../acts/book-events.ts';
import { casebookOver } from './casebook-over.ts';
import type { WayIn } from '#main/vault/opening/remembered.ts';
import type { Casebook, LockedBook } from '../casebook.ts';
import { isThere } from '../folder/is-there.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { DueClock } from '../cases/due-clock.ts';
import { attachStore } from '../store/attach-store.ts';
import { forgetSpares } from '../events/case-ids.ts';
import { healedBy, type Healing } from '../healing/mend-from-copies.ts';
import { joiningEvents } from '../team/founding.ts';
import { readInstead } from '../reading/read-instead.ts';
import type { Life } from './life.ts';
import { loadParts, type Ground } from './load-parts.ts';
import type { Parts } from './parts.ts';
import { makeQueue } from '../queue.ts';
import type { StorePort } from '../store/store-port.ts';

const storeMs = 5_000;

/** A book with a good journal, waiting for a key. `lost` events could not be had back from anywhere. */
export function lockedBook(
  ground: Ground,
  read: AnyReadKeys,
  store: Promise<StorePort | undefined>,
  { lost, healed }: { readonly lost: number; readonly healed: Healing | undefined },
): LockedBook {
  const { dir, journal } = ground;
  const life: Life = { state: 'closed' };
  const inTurn = makeQueue();
  let keyFile: AnyReadKeys | undefined = read;
  let parts: Parts | undefined;
  let closing = false;
  let ending: Promise<void> | undefined;
  let attaching: ReturnType<typeof attachStore> | undefined;
  const attached = store.then((port) => {
    attaching = attachStore(ground, closing ? undefined : port);
    return attaching;
  });
  // Heard when the book is unlocked; before that nobody is there to hear it.
  attached.catch(() => undefined);

  async function unlock(secret: WayIn, clock: DueClock): Promise<Result<Casebook, BookRefusal>> {
    if (closing) return refuse({ code: 'book-locked' });
    if (parts) return ok(casebookOver(parts));
    life.state = 'opening';
    const opened = await open(secret, clock);
    life.state = opened.ok ? 'open' : 'closed';
    if (!opened.ok) return opened;
    parts = opened.value;
    parts.follower?.poke();
    return ok(casebookOver(parts));
  }

  async function open(secret: WayIn, clock: DueClock): Promise<Result<Parts, BookRefusal>> {
    const file = keyFile ? ok(keyFile) : await readKeyFile(dir);
    if (!file.ok) return file;
    const keys = await openKeys(dir, file.value, secret);
    if (!keys.ok) return keys;
    // Whoever holds the printed key may go on with what there is; it is noted that something may be missing.
    const goesOn = 'recoveryKey' in secret;
    if (lost > 0 && !goesOn) return refuse({ code: 'end-unproven', missing: lost });
    // From now on it may change.
    keyFile = undefined;
    const ready = await attached;
    if (!ready.ok) return ready;
    const loaded = await loadParts(ground, ready.value, keys.value, clock, life);
    if (!loaded.ok) {
      return loaded.error.code === 'book-damaged'
        ? readInstead(ground, keys.value, ready.value.port, clock, life)
        : loaded;
    }
    const { parts: opened, isEndProven } = loaded.value;
    const { roster } = opened;
    // The key file knows whether its officers have signed yet: a log that lacks them otherwise was cut.
    const isFounded = keys.value.isUnfounded() || roster.team.officers.length > 0;
    const isProven = isEndProven && isFounded && lost === 0;
    if (!isProven && !goesOn) return refuse({ code: 'end-unproven', missing: 0 });
    const { handler } = settingsOf(opened);
    const lostTail: BookEvent[] = isProven ? [] : [{ type: 'tail-lost', events: lost }];
    const healing = healedBy(healed, ready.value.refilled);
    const mended: BookEvent[] = healing ? [{ type: 'journal-healed', ...healing }] : [];
    const joining = joiningEvents(keys.value, roster.team, handler);
    // The desk that this one is a copy of may give the same ids to cases of its own.
    if (joining.length > 0 && roster.team.desks.length > 0) await forgetSpares(opened);
    const events = [...joining, ...mended, ...lostTail];
    const by = { at: new Date().toISOString(), actor: handler };
    const told = await recordOnBook(opened, events, by);
    if (!told.ok) return told;
    if (keys.value.isUnfounded()) await keys.value.found();
    return ok(opened);
  }

  async function end(onDrained: () => void | Promise<void>): Promise<void> {
    const held = parts;
    parts = undefined;
    if (held) {
      life.state = 'draining';
      // Behind it waits that it is told. A disk that does not take it is no reason to stay open, and a folder that somebody
      // has deleted whole is not made again.
      if (await isThere(dir)) await held.inTurn(() => journal.rescue()).then(ok, refuseByDisk);
      await held.inTurn(() => held.keeper.keepHead());
    }
    await onDrained();
    await held?.keeper.keep();
    life.state = 'ended';
    held?.keys.forget();
    // What the store has not got by then it gets the next time; it is given sealed bytes, which takes no key.
    await Promise.race([held?.follower?.settled(), wait(storeMs, undefined, { ref: false })]);
    held?.follower?.stop();
    await attaching;
    await journal.close();
  }

  return {
    get seq() {
      return journal.place.position;
    },
    // One at a time: two rings over one key file would each write what the other does not know.
    unlock: (secret, clock) => inTurn(() => unlock(secret, clock)),
    close: (onDrained = () => undefined) => {
      closing = true;
      if (life.state === 'open') life.state = 'draining';
      ending ??= inTurn(() => end(onDrained));
      return ending;
    },
  };
}
