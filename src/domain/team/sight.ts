import { firstWhere } from '../first-where.ts';
import type { Place } from './order.ts';

/** How far each log was known somewhere: desk → number of its last event. */
export type Heads = Readonly<Record<string, number>>;

/** What a desk says it has of the others' logs: as `Header.seen`, without need of the hashes. */
interface Saying extends Place {
  readonly seen?: Readonly<Record<string, readonly [seq: number, hash: string]>>;
}

/** From an event of a desk's log on, what it had seen of the others'. */
interface Known {
  readonly from: number;
  readonly heads: Heads;
}

/** Who knew of what when it was written: cause and effect, as each batch states it and its signature binds it. */
export class Sight {
  readonly #known: Map<string, Known[]>;

  /** @param saved as {@link save} gave it */
  constructor(saved: Iterable<readonly [string, readonly Known[]]> = []) {
    this.#known = new Map([...saved].map(([desk, known]) => [desk, [...known]]));
  }

  /** Takes an event in; those of one desk in the order of their numbers. */
  note({ desk = '', seq, seen }: Saying): void {
    if (!seen) return;
    const said = Object.entries(seen).map(([other, [head]]) => [other, head] as const);
    const known = this.#known.get(desk) ?? [];
    known.push({ from: seq, heads: { ...known.at(-1)?.heads, ...Object.fromEntries(said) } });
    this.#known.set(desk, known);
  }

  /** What the desk of an event had of every log when it wrote it, its own up to itself. */
  headsAt({ desk = '', seq }: Place): Heads {
    return { ...this.#at(desk, seq), [desk]: seq };
  }

  /** Whether `one` was written knowing of `other`. Everybody knew the events of the first version; nothing knows itself. */
  saw(one: Place, other: Place): boolean {
    const [desk, otherDesk] = [one.desk ?? '', other.desk ?? ''];
    if (desk === otherDesk) return other.seq < one.seq;
    if (otherDesk === '') return true;
    if (desk === '') return false;
    return (this.#at(desk, one.seq)?.[otherDesk] ?? 0) >= other.seq;
  }

  /** Whether neither was written knowing of the other, and they are two. */
  concurrent(one: Place, other: Place): boolean {
    if ((one.desk ?? '') === (other.desk ?? '')) return false;
    return !this.saw(one, other) && !this.saw(other, one);
  }

  save(): readonly (readonly [string, readonly Known[]])[] {
    return [...this.#known];
  }

  #at(desk: string, seq: number): Heads | undefined {
    const known = this.#known.get(desk);
    if (!known) return undefined;
    const after = firstWhere(0, known.length, (at) => (known[at]?.from ?? 0) > seq);
    return known[after - 1]?.heads;
  }
}
