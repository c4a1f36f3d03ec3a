import { sameBytes, type Link } from '#domain/audit/chain.ts';
import { unnamed, type LogHead } from '#domain/audit/heads.ts';
import { isHeadSigned, type HeadFile } from '../journal/head-file.ts';
import type { Place } from '../journal/place.ts';
import type { Roster } from '../team/roster.ts';

/** Whether a journal ends where an officer signed that it does, as far as that was known. */
export type EndJudged =
  | { readonly is: 'proven' }
  /** Nothing signed says where it ended, or what does says that there was more. */
  | { readonly is: 'unproven' }
  /** What was signed is that another event stands there. */
  | { readonly is: 'other'; readonly desk?: string; readonly seq: number };

/** Holds the journal against the end that was signed last: the chain makes one hash stand for all that is before it. */
export class EndProof {
  readonly #head: HeadFile | undefined;
  readonly #owed: Map<string, LogHead>;
  /** Desk → the last number met of its log. */
  readonly #reached = new Map<string, number>();

  /**
   * @param from where the journal is read from: before it a snapshot vouches, which takes the keys to make and holds where
   *   it was taken
   */
  constructor(head: HeadFile | 'bad' | undefined, bookId: string, from: Place) {
    this.#head = head === 'bad' || head?.bookId !== bookId ? undefined : head;
    const { place } = this.#head ?? {};
    const isNewer = place !== undefined && place.position > from.position;
    this.#owed = new Map(isNewer ? place.heads : []);
    for (const [desk, { seq, hash }] of from.heads) this.#meet(desk, seq, hash);
  }

  /** What stands up to here needs no signature told: that of the end is enough. */
  get position(): number {
    return this.#head?.signed ? this.#head.place.position : 0;
  }

  take({ header: { desk = unnamed, seq }, hash }: Link): void {
    this.#meet(desk, seq, hash);
  }

  /** Asked when all has been taken, and who keeps the book is known. */
  judge(roster: Roster): EndJudged {
    // In a book of the first version nobody could sign.
    if (roster.team.officers.length === 0) return { is: 'proven' };
    const head = this.#head;
    const keys = roster.keysOf(head?.signed?.officer ?? '');
    if (!head || !keys.some((key) => isHeadSigned(head, key))) return { is: 'unproven' };
    const [owed] = this.#owed;
    if (!owed) return { is: 'proven' };
    const [desk, { seq }] = owed;
    if ((this.#reached.get(desk) ?? 0) < seq) return { is: 'unproven' };
    return { is: 'other', seq, ...(desk !== unnamed && { desk }) };
  }

  #meet(desk: string, seq: number, hash: Uint8Array): void {
    this.#reached.set(desk, seq);
    const owed = this.#owed.get(desk);
    if (owed?.seq === seq && sameBytes(owed.hash, hash)) this.#owed.delete(desk);
  }
}
