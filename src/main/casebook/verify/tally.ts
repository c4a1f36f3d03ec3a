import { headerText, type Link } from '#domain/audit/chain.ts';
import { isOpenToAll } from '#main/vault/open-to-all.ts';
import type { Opening } from './open-all.ts';

/** Where an event stands: its number in its log, and how many of the journal stand before it, and one. */
export interface Stood {
  readonly seq: number;
  readonly position: number;
}

/** What came of opening events. */
export interface Tallied {
  /** The first that does not open with the key it was sealed with. */
  readonly shut: Stood | undefined;
  /** The first that opens to who has no key. */
  readonly openToAll: Stood | undefined;
}

/** Opens events one after the other; without keys it tells alone which are open to all. */
export class Tally implements Tallied {
  readonly #opening: Opening | undefined;
  shut: Stood | undefined;
  openToAll: Stood | undefined;

  constructor(opening: Opening | undefined) {
    this.#opening = opening;
  }

  take(link: Link, position: number): void {
    const { seq } = link.header;
    const found = this.#opening?.open(link) ?? 'untold';
    if (found === 'shut') this.shut ??= { seq, position };
    // What its own key has opened no other opens.
    if (found !== 'own' && this.openToAll === undefined && isReadable(link)) {
      this.openToAll = { seq, position };
    }
  }
}

const isReadable = ({ header, sealed }: Link) => isOpenToAll(sealed, headerText(header));

/** The first of those that several found in parts of one journal, up to an event behind which nothing counts. */
export function firstOf(parts: readonly Tallied[], last: number): Tallied {
  const first = (found: readonly (Stood | undefined)[]) =>
    found
      .filter((stood) => stood !== undefined && stood.position <= last)
      .toSorted((one, other) => (one?.position ?? 0) - (other?.position ?? 0))[0];
  return {
    shut: first(parts.map(({ shut }) => shut)),
    openToAll: first(parts.map(({ openToAll }) => openToAll)),
  };
}
