import { link, type Link } from '#domain/audit/chain.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { sha256 } from '#main/vault/sha256.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { sealEvent, type Draft } from './events.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';
import type { Keeper } from '../keeper.ts';
import type { Life } from '../opening/life.ts';

/** Seals drafts, links them to the chain and appends them as one batch: when it answers they are on the disk. */
export type Write = (drafts: readonly Draft[]) => Promise<Result<readonly Link[], BookRefusal>>;

/** Must not be called again before it has answered: the chain has one end. */
export const writerOn =
  (
    journal: Journal,
    index: EventIndex,
    keys: KeyRing,
    keeper: Pick<Keeper, 'begin'>,
    life: Readonly<Life>,
  ): Write =>
  async (drafts) => {
    if (life.state === 'ended') return refuse({ code: 'book-locked' });
    const links: Link[] = [];
    let { head } = journal.place;
    for (const draft of drafts) {
      const { header, text, sealed } = sealEvent(draft, head.seq + 1, keys);
      const next = link(head, header, sealed, sha256, text);
      links.push(next);
      head = { seq: header.seq, hash: next.hash };
    }
    const begun = await keeper.begin().then(() => ok(undefined), refuseByDisk);
    if (!begun.ok) return begun;
    const written = await journal.append(links);
    if (!written.ok) return written;
    for (const [nth, next] of links.entries()) {
      const span = written.value[nth];
      if (span) index.add(next, span);
    }
    return ok(links);
  };
