import type { Link } from '#domain/audit/chain.ts';
import { once } from '../once.ts';
import { growingCounts, growingFloats } from '../projection/growing.ts';
import { RowIndex } from '../projection/row-index.ts';
import { Texts } from '../projection/texts.ts';
import type { Span } from './journal.ts';

/** Where every event stands in the journal, and which event of the same case came before it. */
export class EventIndex {
  readonly #columns: () => Columns;
  #seq: number;

  /** Of the first `seq` events. What is saved is read when first asked for: showing a list needs no event. */
  constructor(seq = 0, saved?: () => SavedIndex) {
    this.#seq = seq;
    this.#columns = once(() => columnsOf(saved?.()));
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
    const { offsets, lengths, previous, cases, rows, last } = this.#columns();
    const known = rows.find(header.caseId);
    const row = known ?? cases.length;
    offsets.push(at);
    lengths.push(length);
    previous.push(last.at(row));
    last.set(row, header.seq);
    this.#seq = header.seq;
    if (known !== undefined) return;
    cases.set(row, header.caseId);
    rows.add(row);
  }

  has(caseId: string): boolean {
    return this.#columns().rows.find(caseId) !== undefined;
  }

  /** The numbers of a case's events, oldest first. */
  seqsOf(caseId: string): number[] {
    const { previous, rows, last } = this.#columns();
    const row = rows.find(caseId);
    const seqs: number[] = [];
    for (let seq = row === undefined ? 0 : last.at(row); seq > 0; seq = previous.at(seq - 1)) {
      seqs.push(seq);
    }
    return seqs.toReversed();
  }

  save(): SavedIndex {
    const { offsets, lengths, previous, cases, last } = this.#columns();
    const { bytes, starts } = cases.save();
    return {
      offsets: offsets.view(),
      lengths: lengths.view(),
      previous: previous.view(),
      last: last.view(),
      caseBytes: bytes,
      caseStarts: starts,
    };
  }
}

/** An index as a snapshot keeps it. */
export type SavedIndex = {
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly previous: Uint32Array;
  readonly last: Uint32Array;
  readonly caseBytes: Uint8Array;
  readonly caseStarts: Uint32Array;
};

function columnsOf(saved?: SavedIndex) {
  const cases = new Texts(saved && { bytes: saved.caseBytes, starts: saved.caseStarts });
  return {
    /** By event. */
    offsets: growingFloats(saved?.offsets),
    lengths: growingCounts(saved?.lengths),
    previous: growingCounts(saved?.previous),
    /** By case. */
    cases,
    rows: new RowIndex(cases),
    last: growingCounts(saved?.last),
  };
}

type Columns = ReturnType<typeof columnsOf>;
