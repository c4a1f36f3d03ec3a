import { supplementDay } from '#domain/case/breach/supplement-due.ts';
import { localDay } from '#domain/retention/figure-of.ts';
import type { Todo } from '#domain/case/work/todo.ts';
import type { TodoRow } from '#shared/views/clock-views.ts';
import type { CaseSummary } from '../../casebook/casebook.ts';
import { caseRow } from '../cases/case-rows.ts';
import type { Section } from './section.ts';
import type { Clock } from '../work.ts';

interface Found {
  readonly summary: CaseSummary;
  readonly todo: Todo;
  readonly dueOn: string;
}

/**
 * Gathers what waits in open cases and has come to its day; a clash, a supplement owed, and a message in a
 * closed case, are shown from their first day.
 */
export class Todos {
  readonly #found: Found[] = [];
  readonly #clock: Clock;
  readonly #today: string;
  readonly #isWanted: (name: string) => boolean;

  /** @param isWanted whether what is of somebody of a name is looked for: who handles the case, or has the task */
  constructor(clock: Clock, isWanted: (name: string) => boolean) {
    this.#isWanted = isWanted;
    this.#clock = clock;
    this.#today = clock.today();
  }

  add(summary: CaseSummary): void {
    const isHandled = this.#isWanted(summary.handler);
    for (const todo of summary.todo) {
      const owner = 'owner' in todo ? todo.owner : '';
      if (!isHandled && (owner === '' || !this.#isWanted(owner))) continue;
      const dueOn = this.#dayOf(todo, summary);
      if (!('dueOn' in todo) || dueOn <= this.#today) this.#found.push({ summary, todo, dueOn });
    }
  }

  /** A closed case has ended; what came in since has not. */
  addClosed(summary: CaseSummary): void {
    const todo = summary.todo.filter(({ what }) => what === 'message' || what === 'clash');
    this.add({ ...summary, todo });
  }

  /** Where the authority waits no certain time, a supplement is owed from the day it was told. */
  #dayOf(todo: Todo, summary: CaseSummary): string {
    if (todo.what === 'supplement') {
      const place = this.#clock.placeOf(summary);
      return supplementDay(todo.toldAt, place) ?? localDay(todo.toldAt, place.zone);
    }
    if (todo.what === 'clash') return localDay(todo.at, this.#clock.zone);
    return todo.what === 'message' ? localDay(todo.receivedAt, this.#clock.zone) : todo.dueOn;
  }

  /** What clashes first, for nothing is sure of such a case; then the oldest days. */
  section(limit: number): Section<TodoRow> {
    const rank = ({ todo, dueOn }: Found) => `${todo.what === 'clash' ? 0 : 1} ${dueOn}`;
    const sorted = this.#found.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
    return {
      total: sorted.length,
      rows: sorted.slice(0, limit).map(({ summary, todo, dueOn }) => ({
        ...caseRow(this.#clock, summary),
        what: todo.what,
        title: todo.what === 'clash' ? todo.clash : 'title' in todo ? todo.title : '',
        owner: 'owner' in todo ? todo.owner : '',
        dueOn,
      })),
    };
  }
}
