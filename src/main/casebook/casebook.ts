import type { z } from 'zod';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import type { Disposal } from '#domain/retention/disposal.ts';
import type { DisposalRefusal } from '#domain/retention/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Damage } from '#shared/damage.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Source } from '../backup/back-up.ts';
import type { DeskNote } from '../vault/desk-note.ts';
import type { Verification } from '#shared/verification.ts';
import type { By } from './by.ts';
import type { BulkItem, BulkOutcome, Executed } from './cases/bulk.ts';
import type { CaseFate, CaseSummary } from './cases/case-summary.ts';
import type { DueClock } from './cases/due-clock.ts';
import type { ListQuery } from './cases/list-query.ts';
import type { ToShred } from './cases/to-shred.ts';
import type { KeptBlob } from './files/kept-blob.ts';
import type { Secret } from '../vault/opening/root-key.ts';
import type { Checking } from './acts/check-open.ts';
import type { FaultPlace, PlacedBy } from './acts/place-of-fault.ts';
import type { WayIn } from '../vault/opening/remembered.ts';
import type { OfficerActs } from '../vault/ring/officer-acts.ts';
import type { Heads } from '#domain/audit/heads.ts';
import type { Team } from '#domain/team/team.ts';
import type { BookRecord } from './events/reader.ts';
import type { Decoded } from './journal/event-codec.ts';
import type { NotTaken } from './team/examine-run.ts';
import type { Proof } from './evidence/prove.ts';
import type { Entry } from './team/log-of.ts';
import type { RefusedEvent } from './team/roster.ts';
import type { Seeing } from '#domain/case/seen/event.ts';
import type { Confinement } from './officers/confinements.ts';
import type { ToConfine } from './officers/confine.ts';
import type { Accepted, Accepting } from './officers/accept.ts';
import type { AtWork } from './officers/at-work.ts';
import type { Invited, Wanted } from './officers/invite.ts';
import type { Copy } from '#main/exchange/copy.ts';
import type { AlikeCase } from './projection/alike.ts';
import type { Listed } from './projection/listing/list.ts';
import type { Suppressions } from './projection/suppressions.ts';

/** An unlocked book. */
export interface Casebook {
  readonly seq: number;
  readonly settings: BookSettings;
  /** What is wrong with a book that is only read: every write is refused (`book-read-only`). */
  readonly damage: Damage | undefined;
  /** The list of those who want no marketing; see `domain/suppression`. */
  readonly suppressions: Pick<Suppressions, 'since' | 'count'>;
  /** Makes the digests that entries of the list are, for one act; the key is not to outlive it. */
  digests(): (plainAddress: string) => string;
  /**
   * Carries out all commands or none, and answers when they are on the disk. No `caseId` opens a new case.
   *
   * @param asOf the case they were made from, where they hold for no other
   */
  execute(
    caseId: string | undefined,
    commands: readonly CaseCommand[],
    by: By,
    asOf?: Case,
  ): Promise<Result<Executed, CaseRefusal | BookRefusal>>;
  /** The same as another officer of this computer, who signs in for it by `secret`; a wrong one counts as a guess. */
  executeAs(
    secret: Secret,
    caseId: string,
    commands: readonly CaseCommand[],
    at: string,
  ): Promise<Result<Executed, CaseRefusal | BookRefusal>>;
  /**
   * Carries out commands on cases there are, in each or not in it; gives what refused it, by the case's id. They are one
   * batch: where the book refuses, none of it is written.
   */
  executeEach(
    items: readonly (BulkItem & { readonly caseId: string })[],
  ): Promise<Result<ReadonlyMap<string, CaseRefusal>, BookRefusal>>;
  /** Many cases at a time; a refused one is left out and told of, the others go in. */
  importMany(
    items: Iterable<BulkItem>,
    onProgress?: (done: number) => void,
  ): Promise<Result<BulkOutcome, BookRefusal>>;
  /**
   * Opens many cases, all of them or none, in one batch with an event of the book's own that tells of it; what that is, and
   * whether it may be, is decided in its turn by the settings as they are then.
   */
  openTogether<E>(
    items: readonly BulkItem[],
    tell: (settings: BookSettings) => Result<BookEvent, E>,
  ): Promise<Result<{ references: readonly string[] }, E | CaseRefusal | BookRefusal>>;
  changeSettings(
    change: Partial<Pick<BookSettings, 'organisation' | 'handler' | 'language'>>,
    by: By,
  ): Promise<Result<BookSettings, BookRefusal>>;
  /** Writes events of the book's own, and with them, in one batch, that the due dates moved which hang on them. */
  changeRules(
    events: readonly BookEvent[],
    by: By,
  ): Promise<Result<{ settings: BookSettings; moved: number }, BookRefusal>>;
  /** The same, decided in its turn by the settings as they are then: what another window changes comes before or after. */
  decideRules<E>(
    decide: (settings: BookSettings) => Result<BookEvent | readonly BookEvent[], E>,
    by: By,
  ): Promise<Result<{ settings: BookSettings; moved: number }, E | BookRefusal>>;
  /** Marks the book as made-up; refused (`sample-into-real-book`) when it holds cases of its own. */
  markSample(cases: number, seed: number, by: By): Promise<Result<BookSettings, BookRefusal>>;
  caseIdOf(reference: string): string | undefined;
  case(caseId: string): Promise<Case | undefined>;
  /** The same for whoever goes through many cases, and works on none of them. */
  glance(caseId: string): Promise<Case | undefined>;
  history(caseId: string): Promise<readonly RecordedEvent[]>;
  /** Open cases first by due date, then closed ones by receipt, newest first; a search ranks exact å/ä/ö first. */
  list(query: ListQuery): Listed;
  /** What figures and retention go by, of every case: open ones by due date, then closed ones by receipt, newest first. */
  fates(): Iterable<CaseFate>;
  /** Where what happens to cases has come to, for {@link Casebook.fatesBehind}. */
  readonly fateMark: number;
  /**
   * The fates of the cases of which something has come behind a mark, each by a number that stays its own, `undefined` for
   * a case that is gone; behind -1 of all. More may come while they are gone through.
   */
  fatesBehind(mark: number): Iterable<readonly [nr: number, fate: CaseFate | undefined]>;
  /** The numbers of the cases of which something has come behind a mark, as {@link Casebook.fatesBehind}. */
  rowsBehind(mark: number): readonly number[];
  /** The case of such a number; '' for one that is gone, or that whoever is at work does not open. */
  caseIdAt(nr: number): string;
  /** All that the case of such a number is searched by, as it stands there; '' as {@link Casebook.caseIdAt}. */
  wordsAt(nr: number): string;
  /** Whether the case of such a number has texts beyond those that every search reads; see `projection/words/sources.ts`. */
  hasTextsAt(nr: number): boolean;
  /** What is left of the cases that were destroyed, oldest first. */
  readonly disposals: readonly Disposal[];
  /** Every open case, by due date. Each is made when it is asked for. */
  openCases(): Iterable<CaseSummary>;
  /** The closed cases in which something waits for somebody all the same. */
  closedWithTodos(): Iterable<CaseSummary>;
  /** One case as lists show it, open or closed. */
  summary(caseId: string): CaseSummary | undefined;
  /** Other cases that may be of the same person, by e-mail address or by name. */
  alike(caseId: string): readonly AlikeCase[];
  /** The case a mail with this Message-ID is in. */
  findByMessageId(messageId: string): Promise<string | undefined>;
  /** The case that keeps these very bytes (SHA-256, lower-case hex). */
  findByOriginal(sha256: string): Promise<string | undefined>;
  /** Seals and keeps a file; name it in a command of the same `caseId` next. No `caseId` reserves a new case's. */
  keepBlob(caseId: string | undefined, bytes: Uint8Array): Promise<Result<KeptBlob, BookRefusal>>;
  readBlob(caseId: string, blob: string): Promise<Result<Uint8Array, BookRefusal>>;
  /**
   * Destroys cases' keys and files; the chain still verifies. A case that is open or on hold stays, and is told of in
   * its place.
   */
  shred(
    items: readonly ToShred[],
    by: By,
  ): Promise<Result<readonly Result<void, DisposalRefusal | BookRefusal>[], BookRefusal>>;
  /**
   * Wraps every key anew, under `passphrase` and a new recovery key, which is given back to be shown once.
   *
   * @param current what opens the book now
   */
  changeSecrets(
    current: Secret,
    passphrase: string,
    by: By,
  ): Promise<Result<{ recoveryKey: string }, BookRefusal>>;
  /** What this computer may be told to remember of whoever is at work; see `computer/trusted-computer.ts`. */
  readonly door: Pick<OfficerActs, 'proves' | 'remember' | 'publicDoor'>;
  /** A note of this computer's own beside the book; see `vault/desk-note.ts`. */
  note<T>(name: string, schema: z.ZodType<T>): DeskNote<T>;
  /** The same of whoever is at work alone: a colleague on this computer does not open it. */
  ownNote<T>(name: string, schema: z.ZodType<T>): DeskNote<T>;
  /** Checks all that is on the disk, while the book is worked in; see `acts/check-open.ts`. */
  check(checking: Checking): Promise<Result<Verification, BookRefusal>>;
  /** Where something is that a check has found, as people know it. */
  placeOfFault(fault: PlacedBy): FaultPlace;
  /** What a backup is made from. `now` gives an ISO instant. */
  backupSource(now: () => string): Source;
  /** Who keeps the book, and with which rights. */
  readonly team: Team;
  /** Where the log of each desk ends here. */
  readonly heads: Heads;
  /** Events that are here and have no effect: who signed them had no right to them. */
  readonly refused: readonly RefusedEvent[];
  /** The events of a desk's log from a number on, as they stand here. */
  log(desk: string, from: number): Iterable<Entry>;
  /** Takes the next run of whole batches of another desk's log, all of it or nothing; gives how many events are new. */
  receive(desk: string, run: readonly Decoded[]): Promise<Result<number, NotTaken | BookRefusal>>;
  /** Shows cases whose keys have come. */
  openWithNewKeys(caseIds: readonly string[]): Promise<Result<void, BookRefusal>>;
  /** Destroys what is here of cases that another desk has disposed of, and says so in this desk's log. */
  carryShreddings(by: By): Promise<Result<void, BookRefusal>>;
  /** Begins another epoch where who was removed has the key of the newest; only a lead's desk does. */
  renewEpoch(by: By): Promise<Result<void, BookRefusal>>;
  readonly atWork: AtWork;
  /** The cases that a reader was given, by id; `undefined` for who reads all that the team reads. */
  givenTo(officer: string): ReadonlySet<string> | undefined;
  /** Invites an officer by a file; see `officers/invite.ts`. */
  invite(wanted: Wanted, by: By): Promise<Result<Invited, Refusal>>;
  /** Takes an invitation of another officer on this computer; see `officers/accept-here.ts`. */
  acceptHere(accepting: Accepting): Promise<Result<Accepted, Refusal>>;
  /** What is seen of confidential cases that others open; also of those that whoever is at work opens. */
  readonly confidential: readonly Confinement[];
  /** The exports of the register of cases that named who asked, in order. */
  readonly namingExports: readonly BookRecord[];
  /** Makes a case confidential, or changes who opens it. */
  confine(wanted: ToConfine, by: By): Promise<Result<void, Refusal>>;
  /** Notes in a confidential case that whoever is at work has it before them; says whether there was anything to note. */
  noteSeen(caseId: string, how: Seeing, by: By): Promise<Result<boolean, BookRefusal>>;
  /** Removes an officer; gives which epoch begins, the book's first being 1. */
  removeOfficer(name: string, reason: string, by: By): Promise<Result<number, Refusal>>;
  /** Proves the events of cases; see `evidence/prove.ts`. */
  prove(cases: ReadonlyMap<string, boolean>): Promise<Proof>;
  /** Destroyed cases by reference: under which ids the rest of them stands in the logs. */
  destroyedIds(references: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Signs for an evidence pack by its manifest, as whoever is at work. */
  signPack(manifest: Uint8Array): { readonly officer: string; readonly signature: string };
  /** This copy of the book, for an exchange with others. */
  readonly copy: Copy;
  /** Brings the store and the snapshot up to date. */
  flush(): Promise<void>;
}

/** A book whose journal has been read and made whole, before any key is at hand. */
export interface LockedBook {
  readonly seq: number;
  /** Whoever asks while another is being answered waits for that: there is one unlocked book at most. */
  unlock(secret: WayIn, clock: DueClock): Promise<Result<Casebook, BookRefusal>>;
  /**
   * Ends it: what was asked for before is written, what is asked for now is refused, and every key is let go of.
   *
   * @param onDrained hears when everything is on the disk, and is waited for: what is done from then on may be broken
   *   off, and be done at the next start
   */
  close(onDrained?: () => void | Promise<void>): Promise<void>;
}
