import { endsBatch, follow, type Header } from '#domain/audit/chain.ts';
import { headOf, withHead, unnamed, type Heads } from '#domain/audit/heads.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { Decoded } from './event-codec.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Place } from './place.ts';

/**
 * Follows events from a place on, each in the log of its desk, without any key. Signatures are for who knows the
 * officers' keys.
 */
export class Walk {
  readonly #bookId: string;
  #heads: Heads;
  #desk: string;
  #position: number;
  /** The event before, of a batch that has not ended. */
  #batch: Header | undefined;

  constructor(bookId: string, { heads, desk, position }: Place) {
    this.#bookId = bookId;
    this.#heads = heads;
    this.#desk = desk;
    this.#position = position;
  }

  /** Takes the next event; `false` when it does not follow. */
  take({ link, text }: Decoded): boolean {
    const { header } = link;
    const before = headOf(this.#heads, this.#bookId, header.desk, sha256);
    const head = before && follow(before, link, sha256, text);
    if (!before || !head || !this.#fits(header, before.tick)) return false;
    if (header.desk !== undefined && header.after !== textOf(before.hash)) return false;
    this.#heads = withHead(this.#heads, header, head);
    this.#desk = header.desk ?? unnamed;
    this.#position += 1;
    this.#batch = endsBatch(header) ? undefined : header;
    return true;
  }

  /** Where the walk has come to, in a file at `end`; `undefined` in the middle of a batch. */
  place(end: number): Place | undefined {
    if (this.#batch) return undefined;
    return { end, position: this.#position, desk: this.#desk, heads: this.#heads };
  }

  /** Whether an event goes with its batch, and a batch with what its desk says to have seen. */
  #fits({ desk, officer, tick = 0, seen }: Header, tickBefore: number): boolean {
    const batch = this.#batch;
    if (batch) return batch.desk === desk && batch.officer === officer && batch.tick === tick;
    if (desk !== undefined && tick <= tickBefore) return false;
    return Object.entries(seen ?? {}).every(([other, [seq, hash]]) => {
      const known = this.#heads.get(other);
      if (!known || other === desk || known.seq < seq) return false;
      return known.seq > seq || textOf(known.hash) === hash;
    });
  }
}
