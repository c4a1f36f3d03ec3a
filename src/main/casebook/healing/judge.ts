import type { Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { Roster } from '../team/roster.ts';
import type { Batch } from './batches.ts';
import { keyOf, type Proven } from './proven.ts';

/** A copy that has this many batches with wrong signatures is somebody's work, not damage. */
const mostUnsigned = 64;

/** Tells whether batches were signed by the officers they name, by the keys that the log itself makes known. */
export class Judge {
  readonly #bookId: string;
  readonly #proven: Proven;
  #roster = new Roster();
  #taken: Link[] = [];
  #refused = 0;

  /** @param proven for reading alone: a batch that leads up to the known end counts even where its signature is damaged */
  constructor(bookId: string, proven: Proven = new Map()) {
    this.#bookId = bookId;
    this.#proven = proven;
  }

  /**
   * Takes a batch that follows; `false` when it was not signed as it says.
   *
   * @param unknownCounts where a part of the log is lost: the keys of officers who were admitted there are not known here
   */
  take(batch: Batch, unknownCounts: boolean): boolean {
    const links = batch.map(({ link }) => link);
    if (this.#refused > mostUnsigned) return false;
    const known = links.every(({ header }) => this.#roster.note(header));
    if (known && this.#isSigned(links.at(-1), unknownCounts)) {
      this.#taken.push(...links);
      return true;
    }
    // What it said of the team must not stay.
    this.#refused += 1;
    this.#roster = new Roster();
    for (const { header } of this.#taken) this.#roster.note(header);
    return false;
  }

  #isSigned(last: Link | undefined, unknownCounts: boolean): boolean {
    if (!last || last.header.desk === undefined) return last !== undefined;
    // Of a batch that is not whole: its hashes have told.
    if (!last.header.end) return true;
    const { desk, seq } = last.header;
    if (this.#proven.get(keyOf(desk, seq)) === textOf(last.hash)) return true;
    if (this.#roster.isSigned(this.#bookId, last)) return true;
    return unknownCounts && this.#roster.keysOf(last.header.officer ?? '').length === 0;
  }
}
