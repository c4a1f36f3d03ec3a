import type { FileHandle } from 'node:fs/promises';
import type { Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { AnyKeyFile } from '#main/vault/key-file/key-file.ts';
import type { Verification } from '#shared/verification.ts';
import type { HeadFile } from '../journal/head-file.ts';
import { firstPlace, type Place } from '../journal/place.ts';
import { scanJournal } from '../journal/scan.ts';
import { Roster } from '../team/roster.ts';
import { checkFiles } from './check-files.ts';
import { checkKeys } from './check-keys.ts';
import type { Opening } from './open-all.ts';
import { Seen } from './seen.ts';
import { SeenHeads } from './seen-heads.ts';
import { Signatures } from './signatures.ts';
import { firstOf, Tally, type Tallied } from './tally.ts';

/** A book as it stood at one moment. */
export interface Subject {
  readonly dir: string;
  readonly file: FileHandle;
  readonly bookId: string;
  /** What was noted and signed of the log's end. */
  readonly head: HeadFile | 'bad' | undefined;
  /** Where the log is known to end. */
  readonly end: Place | 'bad' | undefined;
  readonly keys: AnyKeyFile | undefined;
  readonly opening?: Opening | undefined;
  /** That all events are being opened elsewhere meanwhile, and what comes of it; `undefined` where they could not be. */
  readonly openedAside?: Promise<readonly Tallied[] | undefined> | undefined;
  /** Filled by what the log says of who keeps the book, for whoever asks. */
  readonly roster?: Roster;
  /** What an open book knows that a folder does not say; without it everything that is missing is a fault. */
  readonly knows?: {
    /** That the key of a case is not here, and need not be. */
    readonly mayLack: (caseId: string) => boolean;
    /** That a file has not come yet, or was destroyed meanwhile. */
    readonly mayMiss: (blob: string, caseId: string) => boolean;
  };
  /** Puts a file back from a copy; gives whether one had it. */
  readonly mend?: (blob: string, caseId: string) => Promise<boolean>;
}

/** How a book is checked beside other work. */
export interface Beside {
  /** Where to stop in a journal that is being written meanwhile. */
  readonly to: number;
  /** So many bytes of it are taken at a time. */
  readonly piece: number;
  /** Waited for between pieces, with how many events and files were checked by then. */
  readonly rest: (done: number) => Promise<void>;
}

/** What a check has found, before it is told in short. */
export type Found = Omit<Verification, 'ok' | 'firstBad' | 'desk'>;

/** Checks all logs from their first event: hashes, signatures, what desks saw of each other, keys and documents. */
export async function check(subject: Subject, beside?: Beside): Promise<Found> {
  const { file, bookId, head, keys, opening, knows } = subject;
  const seen = new Seen(subject.end);
  const { roster = new Roster() } = subject;
  const signatures = new Signatures(bookId, roster);
  const heads = new SeenHeads();
  const tally = subject.openedAside ? undefined : new Tally(opening);
  let position = 0;
  const take = (link: Link) => {
    seen.add(link);
    signatures.take(link);
    heads.note(link.header);
    tally?.take(link, ++position);
  };
  const scanned = await scanJournal(file, bookId, firstPlace, take, beside);
  if (heads.any) {
    const meet = ({ header, hash }: Link) => {
      heads.meet(header, textOf(hash));
      // By all that has come: what counted when it came may count no more.
      if (roster.standing(header)) roster.doubt(header);
    };
    const again = beside && { ...beside, rest: () => beside.rest(scanned.position) };
    await scanJournal(file, bookId, firstPlace, meet, again);
  }
  const faults = [...seen.faults(scanned), ...signatures.faults(head), ...heads.faults()];
  if (opening && !opening.trusts(roster)) faults.push({ code: 'first-officer-foreign' });
  const parts = (await subject.openedAside) ?? [tally ?? (await openedHere(subject))];
  const { shut: firstShut, openToAll } = firstOf(parts, scanned.position);
  if (openToAll) faults.push({ code: 'event-open-to-all', seq: openToAll.seq });
  const restAfter = beside && ((files = 0) => beside.rest(scanned.position + files));
  const [keyFaults, counts] = keys
    ? await checkKeys(keys, seen, knows?.mayLack, restAfter)
    : [[], noKeys];
  const shut = (await opening?.faults(seen, firstShut?.seq, restAfter)) ?? [];
  const { documents, bad } = await checkFiles(subject, seen, restAfter);
  faults.push(...keyFaults, ...shut, ...bad);
  return {
    events: scanned.position,
    cases: seen.cases.size,
    documents,
    keys: counts,
    desks: [...scanned.heads].map(([desk, { seq }]) => ({ desk, events: seq })),
    signed: signatures.signed,
    unsigned: signatures.unsigned,
    refused: signatures.refused,
    opened: opening !== undefined,
    unproven: unproven(opening !== undefined, signatures.unsigned > 0),
    faults,
  };
}

/** What a check cannot tell, however well it ends: some of it a key can, the rest only what is kept elsewhere. */
export const unproven = (opened: boolean, unsigned: boolean): Verification['unproven'] => [
  ...(opened ? [] : (['whose-book', 'contents'] as const)),
  ...(unsigned ? (['before-signing'] as const) : []),
  'age',
];

/** Of a key file that is not there. */
export const noKeys = { used: 0, spare: 0, outliving: 0 };

/** Opens them after all, where that could not be done elsewhere. */
async function openedHere({ file, bookId, opening }: Subject): Promise<Tallied> {
  const tally = new Tally(opening);
  let position = 0;
  await scanJournal(file, bookId, firstPlace, (link) => tally.take(link, ++position));
  return tally;
}
