import { statuses, statusOf, type Case, type ClockEvent, type Status } from '#domain/case/case.ts';
import { caseKinds, type CaseKind } from '#domain/case/kind.ts';
import type { CaseSummary } from '../casebook.ts';
import { growingBytes, growingCounts } from './growing.ts';
import { Interned } from './interned.ts';

const noClock: readonly ClockEvent[] = [];

/** A table as a snapshot keeps it. */
export type SavedTable = ReturnType<CaseTable['save']>;

/** What lists need of every case, in columns: an object per case would cost several times the memory. */
export class CaseTable {
  readonly #caseIds: string[];
  readonly #references: string[];
  readonly #requesters: string[];
  readonly #emails: string[];
  readonly #subjects: string[];
  readonly #receivedAt: string[];
  readonly #kinds;
  readonly #statuses;
  readonly #handlers;
  readonly #dues;
  readonly #handlerNames: Interned;
  readonly #dueDates: Interned;
  readonly #clocks: Map<number, readonly ClockEvent[]>;
  readonly #rows = new Map<string, number>();
  readonly #rowsByReference = new Map<string, number>();

  constructor(saved?: SavedTable) {
    const { words: columns, numbers } = saved ?? {};
    this.#caseIds = columns?.caseIds ?? [];
    this.#references = columns?.references ?? [];
    this.#requesters = columns?.requesters ?? [];
    this.#emails = columns?.emails ?? [];
    this.#subjects = columns?.subjects ?? [];
    this.#receivedAt = columns?.receivedAt ?? [];
    this.#kinds = growingBytes(numbers?.kinds);
    this.#statuses = growingBytes(numbers?.statuses);
    this.#handlers = growingCounts(numbers?.handlers);
    this.#dues = growingCounts(numbers?.dues);
    this.#handlerNames = new Interned(columns?.handlerNames);
    this.#dueDates = new Interned(columns?.dueDates);
    this.#clocks = new Map(columns?.clocks);
    for (const [row, caseId] of this.#caseIds.entries()) {
      if (!caseId) continue;
      this.#rows.set(caseId, row);
      this.#rowsByReference.set(this.#references[row] ?? '', row);
    }
  }

  /** How many rows there are, emptied ones among them. */
  get length(): number {
    return this.#caseIds.length;
  }

  rowOf(caseId: string): number | undefined {
    return this.#rows.get(caseId);
  }

  rowOfReference(reference: string): number | undefined {
    return this.#rowsByReference.get(reference);
  }

  caseId(row: number): string {
    return this.#caseIds[row] ?? '';
  }

  status(row: number): Status {
    return statuses[this.#statuses.at(row)] ?? 'open';
  }

  kind(row: number): CaseKind {
    return caseKinds[this.#kinds.at(row)] ?? 'question';
  }

  due(row: number): string {
    return this.#dueDates.at(this.#dues.at(row));
  }

  receivedAt(row: number): string {
    return this.#receivedAt[row] ?? '';
  }

  /** All that a search looks at. */
  text(row: number): string {
    const handler = this.#handlerNames.at(this.#handlers.at(row));
    return `${this.#references[row]} ${this.#requesters[row]} ${this.#emails[row]} ${this.#subjects[row]} ${handler}`;
  }

  /** Writes a case's row, its first or its next; gives its number. */
  put(subject: Case, due: string): number {
    const row = this.#rows.get(subject.id) ?? this.length;
    this.#rows.set(subject.id, row);
    this.#rowsByReference.set(subject.reference, row);
    this.#caseIds[row] = subject.id;
    this.#references[row] = subject.reference;
    this.#requesters[row] = subject.requester.name || subject.requester.email;
    this.#emails[row] = subject.requester.email;
    this.#subjects[row] = subject.subject;
    this.#receivedAt[row] = subject.receivedAt;
    this.#kinds.set(row, caseKinds.indexOf(subject.kind));
    this.#statuses.set(row, statuses.indexOf(statusOf(subject)));
    this.#handlers.set(row, this.#handlerNames.numberOf(subject.handler));
    this.#dues.set(row, this.#dueDates.numberOf(due));
    if (subject.clock.length > 0) this.#clocks.set(row, subject.clock);
    return row;
  }

  /** Writes a new due date into a row. */
  putDue(row: number, due: string): void {
    this.#dues.set(row, this.#dueDates.numberOf(due));
  }

  /** Forgets a case; the row's number is not used again. */
  remove(caseId: string): number | undefined {
    const row = this.#rows.get(caseId);
    if (row === undefined) return undefined;
    this.#rows.delete(caseId);
    this.#rowsByReference.delete(this.#references[row] ?? '');
    const texts = [this.#caseIds, this.#references, this.#requesters, this.#emails];
    for (const column of [...texts, this.#subjects, this.#receivedAt]) column[row] = '';
    this.#clocks.delete(row);
    return row;
  }

  summary(row: number): CaseSummary {
    return {
      caseId: this.caseId(row),
      reference: this.#references[row] ?? '',
      kind: this.kind(row),
      status: this.status(row),
      requester: this.#requesters[row] ?? '',
      subject: this.#subjects[row] ?? '',
      handler: this.#handlerNames.at(this.#handlers.at(row)),
      receivedAt: this.receivedAt(row),
      clock: this.#clocks.get(row) ?? noClock,
      due: this.due(row),
    };
  }

  save() {
    return {
      words: {
        caseIds: this.#caseIds,
        references: this.#references,
        requesters: this.#requesters,
        emails: this.#emails,
        subjects: this.#subjects,
        receivedAt: this.#receivedAt,
        handlerNames: this.#handlerNames.values,
        dueDates: this.#dueDates.values,
        clocks: [...this.#clocks],
      },
      numbers: {
        kinds: this.#kinds.view(),
        statuses: this.#statuses.view(),
        handlers: this.#handlers.view(),
        dues: this.#dues.view(),
      },
    };
  }
}
