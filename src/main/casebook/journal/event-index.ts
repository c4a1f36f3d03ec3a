import type { Link } from '#domain/audit/chain.ts';
import { growingCounts, growingFloats, type Growing } from '../projection/growing.ts';

/** Where every event stands in the journal, and which event of the same case came before it. */
export class EventIndex {
  readonly offsets: Growing<Float64Array>;
  readonly lengths: Growing<Uint32Array>;
  readonly #previous: Growing<Uint32Array>;
  readonly #lastOf: Map<string, number>;

  constructor(saved?: SavedIndex) {
    const { words, numbers } = saved ?? {};
    this.offsets = growingFloats(numbers?.offsets);
    this.lengths = growingCounts(numbers?.lengths);
    this.#previous = growingCounts(numbers?.previous);
    this.#lastOf = new Map(words?.caseIds.map((id, at) => [id, numbers?.last[at] ?? 0]));
  }

  /** The highest event number in the index. */
  get seq(): number {
    return this.offsets.length;
  }

  /** Adds the next event. Events come in order, without gaps. */
  add({ header }: Link, at: number, length: number): void {
    if (header.seq !== this.seq + 1) throw new Error(`Event ${header.seq} after ${this.seq}`);
    this.offsets.push(at);
    this.lengths.push(length);
    this.#previous.push(this.#lastOf.get(header.caseId) ?? 0);
    this.#lastOf.set(header.caseId, header.seq);
  }

  has(caseId: string): boolean {
    return this.#lastOf.has(caseId);
  }

  /** The numbers of a case's events, oldest first. */
  seqsOf(caseId: string): number[] {
    const seqs: number[] = [];
    for (let seq = this.#lastOf.get(caseId) ?? 0; seq > 0; seq = this.#previous.at(seq - 1)) {
      seqs.push(seq);
    }
    return seqs.toReversed();
  }

  save() {
    return {
      words: { caseIds: [...this.#lastOf.keys()] },
      numbers: {
        offsets: this.offsets.view(),
        lengths: this.lengths.view(),
        previous: this.#previous.view(),
        last: Uint32Array.from(this.#lastOf.values()),
      },
    };
  }
}

/** An index as a snapshot keeps it. */
export type SavedIndex = ReturnType<EventIndex['save']>;
