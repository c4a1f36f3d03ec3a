import { holdBounds, mostTables } from '../tables/bounds.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { nameColumns } from '../tables/name-columns.ts';
import { plainLine } from '../text/plain-line.ts';

/** A table under way: its columns turn up as its rows do. */
export class Gathering {
  readonly name: string;
  readonly #places = new Map<string, number>();
  readonly #rows: string[][] = [];
  #begun = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** The number of a row about to be made, from 1. */
  begin(): number {
    this.#begun += 1;
    return this.#begun;
  }

  add(cells: ReadonlyMap<string, string>): void {
    const row: string[] = [];
    for (const [column, text] of cells) {
      const place = this.#places.get(column) ?? this.#places.size;
      this.#places.set(column, place);
      row[place] = text;
    }
    this.#rows.push(row);
    holdBounds(this.#places.size, this.#rows.length);
  }

  table(): CollectedTableWithRows {
    const width = this.#places.size;
    return {
      name: plainLine(this.name, 200),
      columns: nameColumns([...this.#places.keys()], width),
      rows: this.#rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    };
  }
}

/** Tables by their path in the file, in the order they were met. */
export class Gatherings {
  readonly #byPath = new Map<string, Gathering>();

  at(path: string, name: string): Gathering {
    const known = this.#byPath.get(path);
    if (known) return known;
    if (this.#byPath.size === mostTables) {
      throw new Unreadable({ code: 'too-many-tables', limit: mostTables });
    }
    const made = new Gathering(name);
    this.#byPath.set(path, made);
    return made;
  }

  /** Those that hold anything. */
  tables(): CollectedTableWithRows[] {
    return [...this.#byPath.values()]
      .map((gathering) => gathering.table())
      .filter(({ columns }) => columns.length > 0);
  }
}
