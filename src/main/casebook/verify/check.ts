import type { Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Verification } from '#shared/verification.ts';
import { firstPlace } from '../journal/place.ts';
import { scanJournal } from '../journal/scan.ts';
import { Roster } from '../team/roster.ts';
import { checkFiles } from './check-files.ts';
import { checkKeys } from './check-keys.ts';
import { Seen } from './seen.ts';
import { SeenHeads } from './seen-heads.ts';
import { Signatures } from './signatures.ts';
import type { Subject } from './subject.ts';
import { firstOf, Tally, type Tallied } from './tally.ts';

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
