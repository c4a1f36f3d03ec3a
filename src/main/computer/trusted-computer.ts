import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { onDisk } from '../casebook/folder/disk-refusal.ts';
import { makeQueue } from '../casebook/queue.ts';
import type { Casebook } from '../casebook/casebook.ts';
import {
  forgetRemembered,
  isWithin,
  readRemembered,
  writeRemembered,
  type Term,
  type WayIn,
} from '../vault/opening/remembered.ts';
import type { KeyStore, KeyStoreState } from './key-store.ts';

/** What an officer has said of this computer. It is sealed with theirs: to go on is decided by who can open it. */
const wishSchema = z.object({
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  door: z.string(),
});

/** Whether this computer opens the book without the passphrase, for whoever is at work. See ADR 0021. */
export interface TrustedComputer {
  /** Until when, as an ISO instant, and whether the key store can be used at all. */
  show(): Promise<{ readonly until?: string; readonly keyStore: KeyStoreState }>;
  /** From now on for so many days; the passphrase is asked for once more, and a wrong one counts as a guess. */
  trust(passphrase: string, days: number): Promise<Result<{ until: string }, BookRefusal>>;
  forget(): Promise<Result<undefined, BookRefusal>>;
  /** The passphrase was typed: where the officer wants it and its time is not up, it is not typed at the next start. */
  renew(): Promise<void>;
}

export function trustedComputer(
  dir: string,
  book: Pick<Casebook, 'door' | 'ownNote'>,
  keyStore: KeyStore,
  { now, isOpen }: { readonly now: () => string; readonly isOpen: () => boolean },
): TrustedComputer {
  const inTurn = makeQueue();
  const note = book.ownNote('computer', wishSchema.nullable());

  async function remember(term: Term): Promise<Result<undefined, BookRefusal>> {
    const key = randomBytes(32);
    const sealed = await keyStore.seal(key.toString('base64'));
    // Locked meanwhile: nothing is to be there any more.
    if (sealed === undefined || !isOpen()) return refuse({ code: 'key-store-missing' });
    return onDisk(writeRemembered(dir, { ...book.door.remember(key, term), ...term, sealed }));
  }

  async function forget() {
    const forgotten = await onDisk(forgetRemembered(dir));
    return forgotten.ok ? note.write(null) : forgotten;
  }

  async function trust(passphrase: string, days: number) {
    const state = await keyStore.state();
    if (state !== 'ready') return refuse({ code: `key-store-${state}` } as const);
    const proven = await book.door.proves({ passphrase });
    if (!proven.ok) return proven;
    const from = now();
    const until = Temporal.Instant.from(from)
      .add({ hours: days * 24 })
      .toString();
    const door = book.door.publicDoor();
    if (door === undefined) return refuse({ code: 'key-store-missing' } as const);
    // What the officer wants comes first: what opens the book does not lie there without it.
    const noted = await note.write({ from, until, door });
    const done = noted.ok ? await remember({ from, until }) : noted;
    if (done.ok) return ok({ until });
    if (noted.ok) await forget();
    return done;
  }

  async function renew() {
    const wish = await note.read();
    if (!wish) return;
    const { door, ...term } = wish;
    // Another passphrase, and nobody has said so of that one.
    if (door !== book.door.publicDoor() || !isWithin(term, now())) await forget();
    else if ((await keyStore.state()) === 'ready') await remember(term);
  }

  return {
    async show() {
      const [wish, state] = await Promise.all([note.read(), keyStore.state()]);
      return { keyStore: state, ...(wish && isWithin(wish, now()) && { until: wish.until }) };
    },
    trust: (passphrase, days) => inTurn(() => trust(passphrase, days)),
    forget: () => inTurn(forget),
    renew: () => inTurn(renew),
  };
}

/** What the key store gives back of what this computer was told to remember. */
export async function recall(
  dir: string,
  keyStore: KeyStore,
  at: string,
): Promise<Result<WayIn, BookRefusal>> {
  const file = await readRemembered(dir, at);
  const key = file && (await keyStore.unseal(file.sealed));
  if (!file || key === undefined) return refuse({ code: 'computer-forgotten' });
  return ok({ computer: { ...file, key: Buffer.from(key, 'base64') } });
}
