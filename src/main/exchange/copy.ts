import type { Header } from '#domain/audit/chain.ts';
import type { Heads } from '#domain/audit/heads.ts';
import type { SettingsApart } from '#domain/book/apart.ts';
import type { Result } from '#domain/result.ts';
import type { Team } from '#domain/team/team.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { By } from '../casebook/by.ts';
import type { Decoded } from '../casebook/journal/event-codec.ts';
import type { NotTaken } from '../casebook/team/examine-run.ts';
import type { Entry } from '../casebook/team/log-of.ts';
import type { RefusedEvent } from '../casebook/team/roster.ts';
import type { Parcel } from '../vault/cases/parcel.ts';

/** This desk's copy of the book, as an exchange meets it. */
export interface Copy {
  readonly bookId: string;
  /** It is only read. */
  readonly damaged: boolean;
  readonly desk: string;
  /** Who is at work here. */
  readonly officer: string;
  readonly team: Team;
  /** Where the log of each desk ends here; also of one that had no name in its first events. */
  readonly heads: Heads;
  /** How many events are here, of all logs. */
  readonly position: number;
  /** The newest epoch whose key is here. */
  readonly epoch: number;
  /** What objects of an epoch are sealed with; `undefined` where its key never came here. */
  carrierKey(epoch: number): Buffer | undefined;
  /** Why the keys of whoever is at work count for nothing, by what has come of others; `undefined` when they count. */
  readonly displaced: BookRefusal | undefined;
  /** Events that are here and count for nothing. */
  readonly refused: readonly RefusedEvent[];
  /** References of those among cases in which decisions clash. */
  clashing(caseIds: Iterable<string>): string[];
  /** Settings that were changed at two desks, neither of which knew of the other's change. */
  settingsApart(): readonly SettingsApart[];
  /** What a desk is known to have, by its own word: desk → number. */
  knownTo(desk: string): Readonly<Record<string, number>>;
  /** The events of a desk's log from a number on, as they stand here. */
  log(desk: string, from: number): Iterable<Entry>;
  /** Takes the next run of another desk's log, whole or not at all; gives how many of its events are new. */
  receive(desk: string, run: readonly Decoded[]): Promise<Result<number, NotTaken | BookRefusal>>;
  /** The cases whose keys go with events of a desk's log. */
  casesWith(desk: string, entries: Iterable<Entry>): ReadonlySet<string>;
  /** The keys that are here of cases. */
  parcelOf(caseIds: Iterable<string>): Parcel;
  /** Keeps keys, but of none that was disposed of; what is here already stays as it is. */
  takeParcels(parcels: readonly Parcel[]): Promise<Result<void, BookRefusal>>;
  /** Shows cases whose keys have come after their events. */
  openWithNewKeys(caseIds: readonly string[]): Promise<Result<void, BookRefusal>>;
  hasKey(caseId: string): boolean;
  /** Whether a case's key opens one of its events. */
  opens(key: Buffer, event: Decoded): boolean;
  /** The plain parts of a case's events. */
  headersOf(caseId: string): Iterable<Header>;
  /** The first event of a case, where it has any. */
  firstOf(caseId: string): Decoded | undefined;
  /** What was disposed of by the events behind a position: cases, and single files. */
  disposedSince(position: number): {
    readonly cases: readonly string[];
    readonly files: readonly string[];
    /** Confidential cases whose open keys are to lie nowhere any more. */
    readonly shut: readonly string[];
  };
  isDisposed(caseId: string): boolean;
  /** Destroys what is here of cases that another desk has disposed of, and says so in this desk's log. */
  carryShreddings(by: By): Promise<Result<void, BookRefusal>>;
  /** Begins another epoch where who was removed has the key of the newest. */
  renewEpoch(by: By): Promise<Result<void, BookRefusal>>;
  /** Whether an event names the file, none has destroyed it, and it is not here. */
  isFileWanted(blob: string, caseId: string): boolean;
  /** Removes files that an event has destroyed. */
  dropFiles(names: readonly string[]): Promise<void>;
  readFile(blob: string): Promise<Buffer | undefined>;
  /** Keeps a sealed file under its own hash. */
  keepFile(sealed: Uint8Array): Promise<Result<void, BookRefusal>>;
}
