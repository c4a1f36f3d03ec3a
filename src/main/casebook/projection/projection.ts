import { evolveBook } from '#domain/book/evolve.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { DueClock, ListQuery } from '../casebook.ts';
import { CaseTable, type SavedTable } from './case-table.ts';
import { Joins, type SavedJoins } from './joins.ts';
import { list } from './list.ts';
import { Numbering } from './numbering.ts';
import { SearchText, type SavedSearch } from './search-text.ts';
import { SortedRows } from './sorted-rows.ts';

/** A projection as a snapshot keeps it. */
export interface SavedProjection {
  readonly dueVersion: string;
  readonly settings: BookSettings;
  readonly references: readonly (readonly [string, number])[];
  readonly table: SavedTable;
  readonly joins: SavedJoins;
  readonly search: SavedSearch;
}

const afterEveryOpenCase = 1e15;

/** Everything that lists and searches are answered from. It can always be made again from the events. */
export class Projection {
  readonly table: CaseTable;
  readonly joins: Joins;
  numbering: Numbering;
  settings: BookSettings | undefined;
  readonly #sorted = new SortedRows();
  readonly #text: SearchText;
  readonly #clock: DueClock;

  constructor(clock: DueClock, saved?: SavedProjection) {
    this.#clock = clock;
    this.table = new CaseTable(saved?.table);
    this.joins = new Joins(saved?.joins);
    this.numbering = new Numbering(saved?.references);
    this.settings = saved?.settings;
    this.#text = new SearchText((row) => this.table.text(row), saved?.search);
    const stale = saved?.dueVersion !== clock.version;
    for (let row = 0; row < this.table.length; row++) {
      if (!this.table.caseId(row)) continue;
      if (stale) this.table.putDue(row, clock.dueOf(this.table.summary(row)));
      this.#sort(row);
    }
  }

  /** Takes a case as its events have made it, and the new ones among them. */
  put(subject: Case, events: readonly CaseEvent[]): void {
    const row = this.table.put(subject, this.#clock.dueOf(subject));
    this.numbering.note(subject.reference);
    for (const event of events) this.joins.note(row, event);
    this.#text.put(row);
    this.#sort(row);
  }

  putBook(event: BookEvent): void {
    this.settings = evolveBook(this.settings, event);
    if (event.type === 'case-shredded') this.numbering.note(event.reference);
  }

  remove(caseId: string): void {
    const row = this.table.remove(caseId);
    if (row === undefined) return;
    this.#text.put(row);
    this.#sorted.remove(row);
  }

  list(query: ListQuery) {
    return list({ table: this.table, sorted: this.#sorted, text: this.#text }, query);
  }

  save(): SavedProjection {
    if (!this.settings) throw new Error('A book without settings');
    return {
      dueVersion: this.#clock.version,
      settings: this.settings,
      references: this.numbering.save(),
      table: this.table.save(),
      joins: this.joins.save(),
      search: this.#text.save(),
    };
  }

  /** Open cases by due date; closed ones behind them, the newest receipt first. */
  #sort(row: number): void {
    const open = this.table.status(row) !== 'closed';
    const due = Date.parse(this.table.due(row));
    const received = Date.parse(this.table.receivedAt(row));
    const key = open ? due : afterEveryOpenCase * 2 - received;
    this.#sorted.put(row, Number.isNaN(key) ? afterEveryOpenCase : key);
  }
}
