import { statuses, statusOf, type Case, type Status } from '#domain/case/case.ts';
import { caseKinds, type CaseKind } from '#domain/case/kind.ts';
import { traitsOf } from '#domain/case-query/traits.ts';
import { stageOf, type Stage } from '#domain/case/stage.ts';
import type { CaseFate, CaseSummary } from '../../cases/case-summary.ts';
import { once } from '../../once.ts';
import { CaseColumns, type SavedColumns } from './case-columns.ts';
import { growingCounts } from './growing.ts';
import { RowIndex } from './row-index.ts';
import { factsIn, hasTodos, progressIn } from './row-facts.ts';
import { sourcesOf } from '../words/sources.ts';
import type { SavedTexts } from './texts.ts';
import { countryBit, textsBit, traitBits } from './trait-bits.ts';

/** What lists need of every case: one row each, found by its number, its case's id or its reference. */
export class CaseTable {
  readonly #columns: CaseColumns;
  /** How many times rows had been written when each was last; 0 for what the table was made with. */
  readonly #written = growingCounts();
  #writes = 0;
  // Made when first asked for: a list needs neither.
  readonly #byId: () => RowIndex;
  readonly #byReference: () => RowIndex;

  constructor(saved?: SavedColumns, emails?: () => SavedTexts) {
    this.#columns = new CaseColumns(saved, emails);
    this.#byId = once(() => new RowIndex(this.#columns.caseIds));
    this.#byReference = once(() => new RowIndex(this.#columns.references));
  }

  /** How many rows there are, emptied ones among them. */
  get length(): number {
    return this.#columns.caseIds.length;
  }

  /** How many times rows have been written. */
  get writes(): number {
    return this.#writes;
  }

  /** The rows that were written behind so many times, the emptied ones among them; behind -1 all there are. */
  *writtenBehind(writes: number): Generator<number> {
    for (let row = 0; row < this.length; row++) if (this.#written.at(row) > writes) yield row;
  }

  rowOf(caseId: string): number | undefined {
    return caseId ? this.#byId().find(caseId) : undefined;
  }

  rowOfReference(reference: string): number | undefined {
    return reference ? this.#byReference().find(reference) : undefined;
  }

  caseId(row: number): string {
    return this.#columns.caseIds.at(row);
  }

  /** Whether a row is a case's: one that is gone leaves its number. */
  isThere(row: number): boolean {
    return !this.#columns.caseIds.isEmpty(row);
  }

  status(row: number): Status {
    return statuses[this.#columns.statuses.at(row)] ?? 'open';
  }

  kind(row: number): CaseKind {
    return caseKinds[this.#columns.kinds.at(row)] ?? 'question';
  }

  due(row: number): string {
    return this.#columns.dueDates.at(this.#columns.dues.at(row));
  }

  /** Whether anything waits for somebody in it. */
  hasTodos(row: number): boolean {
    return hasTodos(this.#columns.facts.at(row));
  }

  stage(row: number): Stage {
    return stageOf(this.status(row), progressIn(this.#columns.facts.at(row)));
  }

  reference(row: number): string {
    return this.#columns.references.at(row);
  }

  handler(row: number): string {
    const { handlers, handlerNames } = this.#columns;
    return handlerNames.at(handlers.at(row));
  }

  receivedAt(row: number): string {
    return this.#columns.receivedAt.at(row);
  }

  email(row: number): string {
    return this.#columns.emails().at(row);
  }

  /** The country a case runs by, where it is not the controller's own. */
  country(row: number): string | undefined {
    const { traits, facts } = this.#columns;
    return traits.at(row) & countryBit ? factsIn(facts.at(row)).country : undefined;
  }

  /** Whether a case has texts beyond those that its row is searched by; one that is gone has none. */
  hasTexts(row: number): boolean {
    return this.isThere(row) && (this.#columns.traits.at(row) & textsBit) !== 0;
  }

  /** The requester's name, or the address where there is none. */
  requester(row: number): string {
    return this.#columns.requesters.at(row);
  }

  subject(row: number): string {
    return this.#columns.subjects.at(row);
  }

  /** Writes a case's row, its first or its next; gives its number. `facts` are those of {@link factsIn}. */
  put(subject: Case, facts: string, due: string): number {
    const columns = this.#columns;
    const known = this.rowOf(subject.id);
    const row = known ?? this.length;
    columns.caseIds.set(row, subject.id);
    columns.references.set(row, subject.reference);
    if (known === undefined) {
      this.#byId().add(row);
      this.#byReference().add(row);
    }
    columns.requesters.set(row, subject.requester.name || subject.requester.email);
    columns.emails().set(row, subject.requester.email);
    columns.subjects.set(row, subject.subject);
    columns.receivedAt.set(row, subject.receivedAt);
    columns.facts.set(row, facts);
    columns.kinds.set(row, caseKinds.indexOf(subject.kind));
    columns.statuses.set(row, statuses.indexOf(statusOf(subject)));
    columns.handlers.set(row, columns.handlerNames.numberOf(subject.handler));
    const country = subject.country === undefined ? 0 : countryBit;
    const texts = sourcesOf(subject).length > 0 ? textsBit : 0;
    columns.traits.set(row, traitBits(traitsOf(subject)) | country | texts);
    this.putDue(row, due);
    return row;
  }

  /** Writes a new due date into a row. */
  putDue(row: number, due: string): void {
    this.#columns.dues.set(row, this.#columns.dueDates.numberOf(due));
    this.#note(row);
  }

  /** Forgets a case; the row's number is not used again. */
  remove(caseId: string): number | undefined {
    const row = this.rowOf(caseId);
    if (row === undefined) return undefined;
    this.#columns.clear(row);
    this.#note(row);
    return row;
  }

  #note(row: number): void {
    this.#writes += 1;
    this.#written.set(row, this.#writes);
  }

  summary(row: number): CaseSummary {
    const { requesters, subjects, facts } = this.#columns;
    return {
      caseId: this.caseId(row),
      reference: this.reference(row),
      kind: this.kind(row),
      status: this.status(row),
      requester: requesters.at(row),
      subject: subjects.at(row),
      handler: this.handler(row),
      receivedAt: this.receivedAt(row),
      ...factsIn(facts.at(row)),
      due: this.due(row),
    };
  }

  fate(row: number): CaseFate {
    const facts = factsIn(this.#columns.facts.at(row));
    const { clock, country, ending, details, onHold, hasData } = facts;
    return {
      caseId: this.caseId(row),
      kind: this.kind(row),
      handler: this.handler(row),
      receivedAt: this.receivedAt(row),
      ...(country !== undefined && { country }),
      due: this.due(row),
      clock,
      ...(ending && { ending }),
      ...(details && { details }),
      onHold,
      hasData,
    };
  }

  save(): SavedColumns {
    return this.#columns.save();
  }

  saveEmails(): SavedTexts {
    return this.#columns.emails().save();
  }

  /** The statuses as numbers of {@link statuses}, row by row. */
  statusNumbers(): Uint8Array {
    return this.#columns.statuses.view();
  }

  /** The handlers of all rows: each name once, and whose each row is. */
  handlerNumbers(): { readonly each: readonly string[]; readonly of: Uint32Array } {
    return { each: this.#columns.handlerNames.values, of: this.#columns.handlers.view() };
  }

  /** The same of the days or instants by which cases are due. */
  dueNumbers(): { readonly each: readonly string[]; readonly of: Uint32Array } {
    return { each: this.#columns.dueDates.values, of: this.#columns.dues.view() };
  }

  /** What each case has, as `traitBits`, and whether it has a country. */
  traitNumbers(): Uint32Array {
    return this.#columns.traits.view();
  }

  /** The kinds as numbers of {@link caseKinds}, row by row. */
  kindNumbers(): Uint8Array {
    return this.#columns.kinds.view();
  }
}
