import type { Link } from '#domain/audit/chain.ts';
import { Roster } from '../team/roster.ts';
import type { Batch } from './batches.ts';

/** A copy that has this many batches with wrong signatures is somebody's work, not damage. */
const mostUnsigned = 64;

/** Tells whether batches were signed by the officers they name, by the keys that the log itself makes known. */
export class Judge {
  readonly #bookId: string;
  #roster = new Roster();
  #taken: Link[] = [];
  #refused = 0;

  constructor(bookId: string) {
    this.#bookId = bookId;
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
    if (this.#roster.isSigned(this.#bookId, last)) return true;
    return unknownCounts && this.#roster.keysOf(last.header.officer ?? '').length === 0;
  }
}
