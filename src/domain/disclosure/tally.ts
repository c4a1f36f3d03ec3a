import type { Grounds } from './ground.ts';
import type { HeldTable } from './held-table.ts';
import type { Withheld } from './withheld.ts';

type TableNames = Pick<HeldTable, 'system' | 'name' | 'columns'>;

interface Count extends Grounds {
  rows: number;
  values: number;
  names: number;
  readonly columns: Set<number>;
}

/** Counts what of one table is withheld, ground by ground. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  row(grounds: Grounds): void {
    this.#of(grounds).rows += 1;
  }

  value(grounds: Grounds, column: number): void {
    const count = this.#of(grounds);
    count.values += 1;
    count.columns.add(column);
  }

  name(grounds: Grounds): void {
    this.#of(grounds).names += 1;
  }

  /**
   * One entry a ground, in the order they were met.
   *
   * @param shown the names of system, table and columns as they go out
   */
  withheld({ system, name, columns }: TableNames): Withheld[] {
    return [...this.#counts.values()].map((count) => ({
      system,
      name,
      whole: false,
      ground: count.ground,
      words: count.words,
      rows: count.rows,
      values: count.values,
      columns: columns.filter((_, index) => count.columns.has(index)),
      names: count.names,
    }));
  }

  #of({ ground, words }: Grounds): Count {
    const key = JSON.stringify([ground, words]);
    const found = this.#counts.get(key);
    if (found) return found;
    const fresh = { ground, words, rows: 0, values: 0, names: 0, columns: new Set<number>() };
    this.#counts.set(key, fresh);
    return fresh;
  }
}
