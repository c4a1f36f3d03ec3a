import { evolveBook } from '#domain/book/evolve.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { DueClock } from '../cases/due-clock.ts';
import type { ListQuery } from '../cases/list-query.ts';
import type { CaseFate, CaseSummary } from '../cases/case-summary.ts';
import type { By } from '../by.ts';
import { alphabetOf } from './listing/alphabet.ts';
import { alike, type AlikeCase } from './alike.ts';
import type { SavedColumns } from './rows/case-columns.ts';
import { CaseTable } from './rows/case-table.ts';
import { Disposals, type SavedDisposals } from './disposals.ts';
import { Joins, type SavedJoins } from './joins.ts';
import { list } from './listing/list.ts';
import { Numbering } from './numbering.ts';
import { Orders } from './listing/orders.ts';
import { Suppressions, type SavedSuppressions } from './suppressions.ts';
import type { Postings } from './words/postings.ts';
import { factsText } from './rows/row-facts.ts';
import { searchedWords } from './words/searched-words.ts';
import { SortedRows, type SavedOrder } from './rows/sorted-rows.ts';
import type { SavedTexts } from './rows/texts.ts';
import { WordIndex } from './words/word-index.ts';

/** A projection as a snapshot keeps it. */
export interface SavedProjection {
  readonly dueVersion: string;
  readonly settings: BookSettings;
  readonly disposals: SavedDisposals;
  readonly suppressions: SavedSuppressions;
  readonly references: readonly (readonly [string, number])[];
  readonly table: SavedColumns;
  readonly order: SavedOrder;
  readonly emails: () => SavedTexts;
  readonly joins: () => SavedJoins;
  readonly words: () => Postings;
}

/** What has been read out of a case. */
interface ReadOut {
  readonly due: string;
  readonly facts: string;
  readonly words: string;
}

const afterEveryOpenCase = 1e15;

/** Whether cases may be due at another time than before, or the same instant be another one's hour. */
const isOtherClock = (one: BookSettings, other: BookSettings) =>
  one.country !== other.country || one.calendar !== other.calendar;

/** Everything that lists and searches are answered from. It can always be made again from the events. */
export class Projection {
  readonly table: CaseTable;
  readonly joins: Joins;
  numbering: Numbering;
  settings: BookSettings | undefined;
  readonly disposals: Disposals;
  readonly suppressions: Suppressions;
  readonly #sorted: SortedRows;
  readonly #orders: Orders;
  readonly #words: WordIndex;
  readonly #clock: DueClock;
  // Few; looked for in the whole table when first asked for, and kept up from then on.
  #rowsWithTodos: Set<number> | undefined;

  constructor(clock: DueClock, saved?: SavedProjection) {
    this.#clock = clock;
    this.table = new CaseTable(saved?.table, saved?.emails);
    this.joins = new Joins(saved?.joins);
    this.numbering = new Numbering(saved?.references);
    this.settings = saved?.settings;
    this.disposals = new Disposals(saved?.disposals);
    this.suppressions = new Suppressions(saved?.suppressions);
    this.#words = new WordIndex(saved?.words);
    this.#sorted = new SortedRows(saved?.order);
    this.#orders = new Orders(this.table, this.#sorted);
    if (saved && saved.dueVersion !== clock.version) this.#renewDues();
  }

  /** Takes a case as its events have made it, and the new ones among them. */
  put(subject: Case, events: readonly CaseEvent[], read = this.readOut(subject)): void {
    const known = this.table.length;
    const row = this.table.put(subject, read.facts, read.due);
    if (row >= known) this.numbering.note(subject.reference);
    for (const event of events) this.joins.note(row, event);
    this.#words.put(row, read.words);
    this.#sort(row);
    this.#noteTodos(row);
  }

  /** Makes what takes some time of what is kept of a case, and keeps nothing; throws where that cannot be done. */
  readOut(subject: Case): ReadOut {
    return {
      due: this.dueOf(subject),
      facts: factsText(subject),
      words: searchedWords(subject),
    };
  }

  /** Lives by settings for a moment; throws where nobody could. */
  tryOutSettings(settings: BookSettings): void {
    this.#clock.zoneOf(undefined, settings);
    const [some] = this.openCases();
    if (some) this.dueOf(some, settings);
  }

  /** `at` is the event's instant, ISO 8601 in UTC. */
  putBook(event: BookEvent, by: By): void {
    const was = this.settings;
    this.settings = evolveBook(was, event, by.at);
    if (was && isOtherClock(was, this.settings)) this.#renewDues();
    this.suppressions.note(event, by.at);
    this.putApart(event, by);
  }

  /** Of an event what does not hang on where it stands among the others of the book. */
  putApart(event: BookEvent, by: By): void {
    if (event.type === 'tail-lost') this.numbering.skip(event.events, by.at);
    if (event.type === 'shredding-carried') this.disposals.noteCarried(event, by.actor);
    if (event.type !== 'case-shredded') return;
    this.numbering.note(event.reference);
    this.disposals.note(event, by);
  }

  /** The book's own settings and lists anew from all its events, in order: one has come that stands before others. */
  foldBook(events: Iterable<By & { readonly event: BookEvent }>): void {
    this.settings = undefined;
    this.suppressions.clear();
    for (const { event, at } of events) {
      this.settings = evolveBook(this.settings, event, at);
      this.suppressions.note(event, at);
    }
    this.#renewDues();
  }

  /** A case's due date by the settings as they stand, or as they would. */
  dueOf(subject: Parameters<DueClock['dueOf']>[0], settings = this.settings): string {
    if (!settings) throw new Error('A book without settings');
    return this.#clock.dueOf(subject, settings);
  }

  /** The zone by whose days a case runs, or a new one would. */
  zoneOf(subject: Pick<Case, 'country'> | undefined): string {
    if (!this.settings) throw new Error('A book without settings');
    return this.#clock.zoneOf(subject?.country, this.settings);
  }

  *fates(): Generator<CaseFate> {
    for (const row of this.#sorted.rows()) yield this.table.fate(row);
  }

  *fatesBehind(mark: number): Generator<readonly [row: number, fate: CaseFate | undefined]> {
    for (const row of this.table.writtenBehind(mark)) {
      yield [row, this.table.isThere(row) ? this.table.fate(row) : undefined];
    }
  }

  *openCases(): Generator<CaseSummary> {
    for (const row of this.#openRows()) yield this.table.summary(row);
  }

  /** They stand before closed ones. */
  *#openRows(): Generator<number> {
    for (const row of this.#sorted.rows()) {
      if (this.table.status(row) === 'closed') return;
      yield row;
    }
  }

  *closedWithTodos(): Generator<CaseSummary> {
    this.#rowsWithTodos ??= new Set(
      Array.from({ length: this.table.length }, (_, row) => row).filter((row) =>
        this.#isClosedWithTodos(row),
      ),
    );
    for (const row of this.#rowsWithTodos) yield this.table.summary(row);
  }

  remove(caseId: string): void {
    const row = this.table.remove(caseId);
    if (row === undefined) return;
    this.#words.put(row, '');
    this.#sorted.remove(row);
    this.#noteTodos(row);
  }

  /** Other cases that may be of the same person. */
  alike(caseId: string): readonly AlikeCase[] {
    const row = this.table.rowOf(caseId);
    return row === undefined ? [] : alike(this.table, this.#words, row);
  }

  list(query: ListQuery) {
    const alphabet = alphabetOf(this.settings?.language ?? 'sv');
    return list({ table: this.table, orders: this.#orders, words: this.#words, alphabet }, query);
  }

  save(): SavedProjection {
    if (!this.settings) throw new Error('A book without settings');
    return {
      dueVersion: this.#clock.version,
      settings: this.settings,
      disposals: this.disposals.save(),
      suppressions: this.suppressions.save(),
      references: this.numbering.save(),
      table: this.table.save(),
      order: this.#sorted.save(),
      emails: () => this.table.saveEmails(),
      joins: () => this.joins.save(),
      words: () => this.#words.save(),
    };
  }

  #noteTodos(row: number): void {
    if (this.#isClosedWithTodos(row)) this.#rowsWithTodos?.add(row);
    else this.#rowsWithTodos?.delete(row);
  }

  #isClosedWithTodos(row: number): boolean {
    return this.table.status(row) === 'closed' && this.table.hasTodos(row);
  }

  /** What a closed case was due by is history, and hangs on the rules of then. */
  #renewDues(): void {
    // The order they are walked in stands until it is asked for again.
    for (const row of this.#openRows()) {
      const due = this.dueOf(this.table.summary(row));
      if (due === this.table.due(row)) continue;
      this.table.putDue(row, due);
      this.#sort(row);
    }
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
