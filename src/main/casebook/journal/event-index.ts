import type { Link } from '#domain/audit/chain.ts';
import { once } from '../once.ts';
import { growingCounts, growingFloats } from '../projection/rows/growing.ts';
import { RowIndex } from '../projection/rows/row-index.ts';
import { Texts } from '../projection/rows/texts.ts';
import type { Span } from './journal.ts';
import { LogRuns, type SavedLogs } from './log-runs.ts';

/** Where every event stands in the journal, and which event of the same case came before it. */
export class EventIndex {
  readonly #columns: () => Columns;
  #position: number;

  /** Of the first `position` events. What is saved is read when first asked for: showing a list needs no event. */
  constructor(position = 0, saved?: () => SavedIndex) {
    this.#position = position;
    this.#columns = once(() => columnsOf(saved?.()));
  }

  /** How many events are in the index. */
  get position(): number {
    return this.#position;
  }

  /** Where the event at a position stands. */
  spanOf(position: number): Span {
    const { offsets, lengths } = this.#columns();
    return { at: offsets.at(position - 1), length: lengths.at(position - 1) };
  }

  /** Adds the next event of the journal. */
  add({ header, sealed }: Link, { at, length }: Span): void {
    const { offsets, lengths, previous, cases, rows, last, sums, logs } = this.#columns();
    const position = this.#position + 1;
    const known = rows.find(header.caseId);
    const row = known ?? cases.length;
    offsets.push(at);
    lengths.push(length);
    previous.push(last.at(row));
    last.set(row, position);
    sums.set(row, sumWith(sums.at(row), sealed));
    logs.add(header, position);
    this.#position = position;
    if (known !== undefined) return;
    cases.set(row, header.caseId);
    rows.add(row);
  }

  has(caseId: string): boolean {
    return this.#columns().rows.find(caseId) !== undefined;
  }

  /** The positions of a case's events, as they came. */
  positionsOf(caseId: string): number[] {
    const { previous, rows, last } = this.#columns();
    const row = rows.find(caseId);
    const positions: number[] = [];
    for (let at = row === undefined ? 0 : last.at(row); at > 0; at = previous.at(at - 1)) {
      positions.push(at);
    }
    return positions.toReversed();
  }

  /** By what the events of a case are known again, as they came; 0 for none. */
  sumOf(caseId: string): number {
    const { rows, sums } = this.#columns();
    const row = rows.find(caseId);
    return row === undefined ? 0 : sums.at(row);
  }

  /** The position of an event of a desk's log; `undefined` where it is not here. */
  positionOf(desk: string, seq: number): number | undefined {
    return this.#columns().logs.find(desk, seq);
  }

  /** Whose event stands at a position, and which number it has in its log. */
  placeAt(position: number): { readonly desk?: string; readonly seq: number } {
    return this.#columns().logs.at(position);
  }

  /** The positions of all events that somebody who had these heads, desk → number, had not seen. */
  beyond(heads: Readonly<Record<string, number>>): Iterable<number> {
    return this.#columns().logs.beyond(heads);
  }

  /** The cases that have events, and the book among them. */
  *caseIds(): Generator<string> {
    const { cases } = this.#columns();
    for (let row = 0; row < cases.length; row++) yield cases.at(row);
  }

  save(): SavedIndex {
    const { offsets, lengths, previous, cases, last, sums, logs } = this.#columns();
    const { bytes, starts } = cases.save();
    return {
      offsets: offsets.view(),
      lengths: lengths.view(),
      previous: previous.view(),
      last: last.view(),
      sums: sums.view(),
      caseBytes: bytes,
      caseStarts: starts,
      ...logs.save(),
    };
  }
}

/**
 * A case's sum after one more event. What an event is sealed with ends in a tag that no other content has: whoever puts
 * one of a copy that went its own way in its place has another tag, and so another sum.
 */
export function sumWith(sum: number, sealed: Uint8Array): number {
  const { buffer, byteOffset, length } = sealed;
  const tag = length < 4 ? 0 : new DataView(buffer, byteOffset, length).getUint32(length - 4, true);
  return (Math.imul(sum, 0x01_00_01_93) ^ tag) >>> 0;
}

/** An index as a snapshot keeps it. */
export type SavedIndex = {
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly previous: Uint32Array;
  readonly last: Uint32Array;
  readonly sums: Uint32Array;
  readonly caseBytes: Uint8Array;
  readonly caseStarts: Uint32Array;
} & SavedLogs;

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
    sums: growingCounts(saved?.sums),
    logs: new LogRuns(saved),
  };
}

type Columns = ReturnType<typeof columnsOf>;
