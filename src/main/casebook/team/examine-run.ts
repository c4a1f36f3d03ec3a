import { headerText, type Header, type Link } from '#domain/audit/chain.ts';
import { unnamed } from '#domain/audit/heads.ts';
import { tryToOpen, type Opened } from '../events/events.ts';
import type { OpenedLink } from '../events/opened-link.ts';
import { NewerPayload } from '../events/upcast.ts';
import { isName } from '../files/blob-folder.ts';
import type { Decoded } from '../journal/event-codec.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { Walk } from '../journal/walk.ts';
import type { Parts } from '../opening/parts.ts';
import type { Roster } from './roster.ts';
import { isUnderstood } from './understood.ts';

/**
 * What is wrong with a run of another desk's log.
 *
 * - `run-damaged`: it is not what a desk writes, or does not open with the keys of this book.
 * - `run-misplaced`: it is not of the log that it is said to be of.
 * - `log-forked`: it goes on from a past that is not the one that is known here: a desk wrote on from an old copy of the
 *   book, that desk or, where more of this desk's log is said to have been seen than there is, this one.
 * - `signature-wrong`: the officer it names did not sign it.
 * - `run-not-understood`: who signed it had the right to, and this app can make nothing of what it says: a later version
 *   wrote it, or one with a fault.
 */
export type RunCode =
  | 'run-damaged'
  | 'run-misplaced'
  | 'log-forked'
  | 'signature-wrong'
  | 'run-not-understood';

/** Why a run is not taken: it waits for what comes before event `seq` of a log, or something is wrong with it from there. */
export type NotTaken =
  | { readonly state: 'waiting'; readonly desk: string; readonly seq: number }
  | { readonly state: 'refused'; readonly seq: number; readonly code: RunCode };

/** An event of a run that is taken, opened. */
export interface Examined {
  readonly link: Link;
  readonly opened: Opened;
}

type Ground = Pick<
  Parts,
  'bookId' | 'journal' | 'index' | 'keys' | 'roster' | 'reader' | 'projection'
>;

/**
 * Looks the next run of another desk's log over before anything of it is written: nothing that comes from elsewhere is
 * believed. Gives what of it is not here yet.
 */
export function examineRun(
  ground: Ground,
  desk: string,
  run: readonly Decoded[],
): readonly Examined[] | NotTaken {
  const { heads } = ground.journal.place;
  const misplaced = run.find(({ link }) => (link.header.desk ?? desk) !== desk);
  if (misplaced) return refuse('run-misplaced', misplaced.link.header);
  const strange = run.find(
    ({ link: { header }, text }) =>
      headerText(header) !== text.toString('utf8') || !header.blobs.every(isName),
  );
  if (strange) return refuse('run-damaged', strange.link.header);
  const head = heads.get(desk) ?? heads.get(unnamed);
  const events = run.filter(({ link }) => link.header.seq > (head?.seq ?? 0));
  const had = run[run.length - events.length - 1]?.link;
  if (had && !stands(ground, desk, had.header.seq, textOf(had.hash))) {
    return refuse('log-forked', had.header);
  }
  const first = events[0]?.link.header;
  if (!first) return [];
  if (desk === ground.keys.desk) return refuse('log-forked', first);
  const next = (head?.seq ?? 0) + 1;
  if (first.seq !== next) return { state: 'waiting', desk, seq: next };
  for (const { link } of events) {
    const known = knowsOtherwise(ground, link.header);
    if (known) return known;
  }
  const trial = ground.roster.copy();
  return (
    followed(ground, events) ?? signed(ground, trial, events) ?? understood(ground, trial, events)
  );
}

const refuse = (code: RunCode, { seq }: Header): NotTaken => ({ state: 'refused', seq, code });

/** Whether the journal has this very event under its number. */
function stands({ index, journal }: Ground, desk: string, seq: number, hash: string): boolean {
  const position = index.positionOf(desk, seq);
  const found = position === undefined ? undefined : journal.read(index.spanOf(position));
  return found !== undefined && textOf(found.hash) === hash;
}

/** Why not all that a batch says to have seen is here, and the same here. */
function knowsOtherwise(ground: Ground, header: Header): NotTaken | undefined {
  for (const [other, [seq, hash]] of Object.entries(header.seen ?? {})) {
    if (other === header.desk) return refuse('run-damaged', header);
    const isHere = ground.index.positionOf(other, seq) !== undefined;
    if (!isHere && other !== ground.keys.desk) return { state: 'waiting', desk: other, seq };
    if (!stands(ground, other, seq, hash)) return refuse('log-forked', header);
  }
  return undefined;
}

/** How many events of a run stand before the first batch that has seen what is not here yet. */
export function waitsFrom(ground: Ground, run: readonly Decoded[]): number {
  const at = run.findIndex(({ link }) => knowsOtherwise(ground, link.header)?.state === 'waiting');
  return Math.max(at, 0);
}

function followed({ bookId, journal }: Ground, events: readonly Decoded[]): NotTaken | undefined {
  const walk = new Walk(bookId, journal.place);
  const broken =
    events.find((event) => !walk.take(event)) ?? (walk.place(0) ? undefined : events[0]);
  return broken && refuse('log-forked', broken.link.header);
}

function signed(
  { bookId }: Ground,
  trial: Roster,
  events: readonly Decoded[],
): NotTaken | undefined {
  let begin: Header | undefined;
  for (const { link } of events) {
    const { header } = link;
    begin ??= header;
    if (!trial.note(header)) return refuse('run-damaged', begin);
    if (header.end && !trial.isSigned(bookId, link)) return refuse('signature-wrong', begin);
    if (header.end) begin = undefined;
  }
  return undefined;
}

function understood(
  ground: Ground,
  trial: Roster,
  events: readonly Decoded[],
): readonly Examined[] | NotTaken {
  const examined: Examined[] = [];
  for (const { link } of events) {
    const opened = openedOr(link, ground);
    if (typeof opened === 'string') return refuse(opened, link.header);
    examined.push({ link, opened });
  }
  const [first] = events;
  if (!first || isUnderstood(ground, trial, examined.map(withPayload))) return examined;
  return refuse('run-not-understood', first.link.header);
}

const withPayload = ({ link, opened }: Examined): OpenedLink => ({
  link,
  payload: opened.of === 'nobody' ? undefined : opened.payload,
});

function openedOr(link: Link, { keys }: Ground): Opened | RunCode {
  try {
    return tryToOpen(link, keys) ?? 'run-damaged';
  } catch (error) {
    if (error instanceof NewerPayload) return 'run-not-understood';
    throw error;
  }
}
