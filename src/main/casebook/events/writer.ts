import { link, type Link } from '#domain/audit/chain.ts';
import { headOf, latestTick, unnamed } from '#domain/audit/heads.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { nextTick } from '#domain/team/order.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { signBatch } from '#main/vault/batch-signature.ts';
import type { Signer } from '#main/vault/officers/signer.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { sealEvent, type Draft, type EventKeys } from './events.ts';
import { nameIn, type Roster } from '../team/roster.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Place } from '../journal/place.ts';
import type { Keeper } from '../keeper.ts';
import type { Life } from '../opening/life.ts';

/**
 * Seals drafts, links them to the log of this desk, signs them and appends them as one batch: when it answers they are on
 * the disk. Another officer than the one at work signs where theirs is the act.
 */
export type Write = (
  drafts: readonly Draft[],
  by?: Signer,
) => Promise<Result<readonly Link[], BookRefusal>>;

interface Tools {
  readonly bookId: string;
  readonly journal: Journal;
  readonly index: EventIndex;
  readonly keys: KeyRing;
  readonly roster: Roster;
  readonly keeper: Pick<Keeper, 'begin'>;
  readonly life: Readonly<Life>;
}

/** Must not be called again before it has answered: the log has one end. */
export const writerOn =
  ({ bookId, journal, index, keys, roster, keeper, life }: Tools): Write =>
  async (drafts, by = keys) => {
    if (life.state === 'ended') return refuse({ code: 'book-locked' });
    const links = linked(drafts, bookId, journal.place, keys, by);
    const without = roster.refuse(links);
    if (without) return refuse({ code: 'right-missing', why: without });
    // Without a turn for others where there is nothing to wait for: the disk has its work sooner.
    const beginning = keeper.begin();
    const begun = beginning && (await beginning.then(() => ok(undefined), refuseByDisk));
    if (begun?.ok === false) return begun;
    const written = await journal.append(links);
    if (!written.ok) return written;
    for (const [nth, next] of links.entries()) {
      const span = written.value[nth];
      if (span) index.add(next, span);
      roster.note(next.header, nameIn(drafts[nth]?.event));
    }
    return ok(links);
  };

/** Drafts as the next batch of a desk's log; without a signer as the first version wrote them. */
export function linked(
  drafts: readonly Draft[],
  bookId: string,
  place: Place,
  keys: EventKeys & { readonly epoch: number },
  signer: Signer | undefined,
): Link[] {
  const begin = headOf(place.heads, bookId, signer?.desk, sha256);
  if (!begin) throw new Error('A log that is signed is gone on with by who signs');
  const batch = signer && {
    desk: signer.desk,
    officer: signer.officer,
    ...(keys.epoch > 0 && { epoch: keys.epoch }),
    tick: nextTick(Date.parse(drafts.at(-1)?.at ?? '') || 0, latestTick(place.heads)),
  };
  let head: { readonly seq: number; readonly hash: Uint8Array } = begin;
  return drafts.map((draft, nth) => {
    const first = nth === 0 ? seenBy(signer, place) : {};
    const last = nth === drafts.length - 1 && ({ end: true } as const);
    const seq = head.seq + 1;
    const numbered = batch
      ? { seq, ...batch, after: textOf(head.hash), ...first, ...last }
      : { seq };
    const { header, text, sealed } = sealEvent(draft, numbered, keys);
    const next = link(head, header, sealed, sha256, text);
    head = { seq, hash: next.hash };
    return signer && last ? { ...next, signature: signBatch(signer, bookId, next.hash) } : next;
  });
}

/** What had come from other desks since this one last wrote, told as all that is here of them. */
function seenBy(signer: Signer | undefined, { desk, heads }: Place) {
  if (!signer || desk === signer.desk) return {};
  const others = [...heads].filter(([log]) => log !== unnamed && log !== signer.desk);
  if (others.length === 0) return {};
  return {
    seen: Object.fromEntries(
      others.map(([log, { seq, hash }]) => [log, [seq, textOf(hash)] as const]),
    ),
  };
}
