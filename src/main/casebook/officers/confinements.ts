import type { Header, Link } from '#domain/audit/chain.ts';
import {
  confinedBy,
  confiningsIn,
  type ConfinedCase,
  type ConfiningEntry,
} from '#domain/team/confined.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { openEvent, type EventKeys } from '../events/events.ts';
import type { Parts } from '../opening/parts.ts';

interface Known extends Pick<Parts, 'index' | 'roster'> {
  readonly reader: Pick<Parts['reader'], 'linkAt'>;
  readonly keys: EventKeys;
}

/** An event that made a case confidential, or changed who opens it, as it stands in the book. */
export interface Confining extends ConfiningEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of who did it, as their desk wrote it. */
  readonly actor: string;
}

/** A confidential case, the desk that last said who opens it, and how it came to be so. */
export interface Confinement extends ConfinedCase {
  readonly desk: string;
  readonly confinings: readonly Confining[];
}

/** What was read of an open book: it is asked for with every case that does not open. */
interface Read {
  /** How many of the book's own events it rests on. */
  readonly events: number;
  readonly confining: readonly Link[];
  /** `undefined` while one of them waits for its key. */
  readonly found: ReadonlyMap<string, Confinement> | undefined;
}

const none: ReadonlyMap<string, Confinement> = new Map();

const reads = new WeakMap<Parts['index'], Read>();

/** The confidential cases, by id, as the events that count have made them. */
export function confinementsOf(parts: Known): ReadonlyMap<string, Confinement> {
  // Where there are none, a book's whole index is not asked for them as it opens.
  if (!parts.roster.confines) return none;
  const { index, reader } = parts;
  const positions = index.positionsOf(bookCaseId);
  const before = reads.get(index);
  if (before?.found && before.events === positions.length) return before.found;
  const more = positions.slice(before?.events ?? 0).map((position) => reader.linkAt(position));
  const confining = [...(before?.confining ?? []), ...more.filter(isConfining)];
  const entries = confining.filter(({ header }) => !parts.roster.standing(header));
  const opened = entries.flatMap((link) => entryOf(link, parts.keys) ?? []);
  const found = foundIn(opened);
  const isWhole = opened.length === entries.length;
  reads.set(index, { events: positions.length, confining, found: isWhole ? found : undefined });
  return found;
}

const isConfining = ({ header }: { readonly header: Header }) => header.type === 'case-confined';

function entryOf(link: Link, keys: EventKeys): Confining | undefined {
  const opened = openEvent(link, keys);
  if (opened.of !== 'book' || opened.payload.event.type !== 'case-confined') return undefined;
  return { ...link.header, event: opened.payload.event, actor: opened.payload.actor };
}

function foundIn(entries: readonly Confining[]): ReadonlyMap<string, Confinement> {
  const found = new Map<string, Confinement>();
  for (const [caseId, confinings] of confiningsIn(entries)) {
    const last = confinings.at(-1) ?? confinings[0];
    found.set(caseId, { ...confinedBy(last.event), desk: last.desk ?? '', confinings });
  }
  return found;
}
