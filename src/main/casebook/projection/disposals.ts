import type { BookEvent } from '#domain/book/event.ts';
import type { Disposal } from '#domain/retention/disposal.ts';
import type { By } from '../by.ts';

type Carried = NonNullable<Disposal['carried']>;
type Disposed = Pick<Disposal, 'at' | 'reference'>;

/** Disposals as a snapshot keeps them. */
export interface SavedDisposals {
  readonly disposed: readonly Omit<Disposal, 'carried'>[];
  readonly carried: readonly (readonly [reference: string, by: Carried])[];
}

/** By when they were disposed of; the same on every desk, in whatever order it heard of them. */
const isAfter = (one: Disposed, other: Disposed) =>
  one.at > other.at || (one.at === other.at && one.reference > other.reference);

/**
 * The cases that were disposed of, each once although two desks may have done it, and which desks have destroyed what they had.
 * Those may be heard of before it is known whether the disposal holds.
 */
export class Disposals {
  readonly #disposed: Omit<Disposal, 'carried'>[];
  readonly #references: Set<string>;
  readonly #carried: Map<string, Carried>;

  constructor({ disposed, carried }: SavedDisposals = { disposed: [], carried: [] }) {
    this.#disposed = [...disposed];
    this.#references = new Set(disposed.map(({ reference }) => reference));
    this.#carried = new Map(carried);
  }

  /** By when they were disposed of. */
  get all(): readonly Disposal[] {
    return this.#disposed.map((disposal) => {
      const carried = this.#carried.get(disposal.reference);
      return carried ? { ...disposal, carried } : disposal;
    });
  }

  has(reference: string): boolean {
    return this.#references.has(reference);
  }

  /** `at` is the event's instant, ISO 8601 in UTC. */
  note(event: Extract<BookEvent, { type: 'case-shredded' }>, { at, actor: by }: By): void {
    const { type: _, caseId: __, ...left } = event;
    if (this.has(left.reference)) return;
    this.#references.add(left.reference);
    const before = this.#disposed.findLastIndex((known) => !isAfter(known, { ...left, at }));
    this.#disposed.splice(before + 1, 0, { ...left, at, by });
  }

  noteCarried({ reference, desk }: { reference: string; desk: string }, by: string): void {
    const known = this.#carried.get(reference) ?? [];
    if (known.some((one) => one.desk === desk)) return;
    this.#carried.set(reference, [...known, { desk, by }]);
  }

  /** The case stands. */
  unlist(reference: string): void {
    if (!this.#references.delete(reference)) return;
    const at = this.#disposed.findIndex((disposal) => disposal.reference === reference);
    this.#disposed.splice(at, 1);
  }

  save(): SavedDisposals {
    return { disposed: this.#disposed, carried: [...this.#carried] };
  }
}
