import type { Link } from '#domain/audit/chain.ts';
import { once } from '../once.ts';
import { growingCounts, growingFloats, type Growing } from '../projection/growing.ts';
import type { Span } from './journal.ts';

/** Where every event stands in the journal, and which event of the same case came before it. */
export class EventIndex {
  readonly #columns: () => Columns;
  readonly #lastOf: () => Map<string, number>;
  #seq: number;

  /** Of the first `seq` events. What is saved is read when first asked for: showing a list needs no event. */
  constructor(seq = 0, saved: () => SavedIndex | undefined = () => undefined) {
    this.#seq = seq;
    this.#columns = once(() => columnsOf(saved()));
    this.#lastOf = once(() => lastIn(saved()));
  }

  /** The highest event number in the index. */
  get seq(): number {
    return this.#seq;
  }

  /** Where an event stands. */
  spanOf(seq: number): Span {
    const { offsets, lengths } = this.#columns();
    return { at: offsets.at(seq - 1), length: lengths.at(seq - 1) };
  }

  /** Adds the next event. Events come in order, without gaps. */
  add({ header }: Link, { at, length }: Span): void {
    if (header.seq !== this.seq + 1) throw new Error(`Event ${header.seq} after ${this.seq}`);
    const { offsets, lengths, previous } = this.#columns();
    offsets.push(at);
    lengths.push(length);
    previous.push(this.#lastOf().get(header.caseId) ?? 0);
    this.#lastOf().set(header.caseId, header.seq);
    this.#seq = header.seq;
  }

  has(caseId: string): boolean {
    return this.#lastOf().has(caseId);
  }

  /** The numbers of a case's events, oldest first. */
  seqsOf(caseId: string): number[] {
    const { previous } = this.#columns();
    const seqs: number[] = [];
    for (let seq = this.#lastOf().get(caseId) ?? 0; seq > 0; seq = previous.at(seq - 1)) {
      seqs.push(seq);
    }
    return seqs.toReversed();
  }

  save(): SavedIndex {
    const { offsets, lengths, previous } = this.#columns();
    return {
      offsets: offsets.view(),
      lengths: lengths.view(),
      previous: previous.view(),
      caseIds: Buffer.from([...this.#lastOf().keys()].join(' ')),
      last: Uint32Array.from(this.#lastOf().values()),
    };
  }
}

interface Columns {
  readonly offsets: Growing<Float64Array>;
  readonly lengths: Growing<Uint32Array>;
  readonly previous: Growing<Uint32Array>;
}

const columnsOf = (saved: SavedIndex | undefined): Columns => ({
  offsets: growingFloats(saved?.offsets),
  lengths: growingCounts(saved?.lengths),
  previous: growingCounts(saved?.previous),
});

/** An index as a snapshot keeps it; case ids with a space between. */
export type SavedIndex = {
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly previous: Uint32Array;
  readonly caseIds: Uint8Array;
  readonly last: Uint32Array;
};

function lastIn(saved: SavedIndex | undefined): Map<string, number> {
  if (!saved) return new Map();
  const { buffer, byteOffset, length } = saved.caseIds;
  const ids = Buffer.from(buffer, byteOffset, length).toString('latin1').split(' ');
  return new Map(ids.map((id, at) => [id, saved.last[at] ?? 0]));
}
