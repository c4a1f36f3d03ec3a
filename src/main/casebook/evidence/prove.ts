import { unnamed } from '#domain/audit/heads.ts';
import { firstDesk } from '#domain/team/team.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { Manifest } from '#evidence/manifest.ts';
import { keyToGive, tryToOpen, type Opened } from '../events/events.ts';
import { scanFolder } from '../journal/scan.ts';
import type { Parts } from '../opening/parts.ts';
import { ProofLines } from './proof-lines.ts';

/** An event of a case as its header has it, and what was sealed in it where it is to be told and opens. */
export interface ProvedEvent {
  readonly desk: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly opened?: Exclude<Opened, { of: 'nobody' }>['payload'];
}

/** The part of each log that shows where events stand, and what they hold. */
export interface Proof {
  readonly bookId: string;
  readonly logs: readonly (Omit<Manifest['logs'][number], 'file'> & { readonly text: string })[];
  /** Case → its events, log by log. */
  readonly events: ReadonlyMap<string, readonly ProvedEvent[]>;
}

/**
 * Proves the events of some cases by all that stands in the journal now.
 *
 * @param cases case → whether what its events hold is told too
 */
export async function prove(
  { dir, bookId, journal, keys, roster }: Parts,
  cases: ReadonlyMap<string, boolean>,
): Promise<Proof> {
  const { position } = journal.place;
  const first = firstDesk(roster.team);
  const logs = new Map<string, ProofLines>();
  const events = new Map<string, ProvedEvent[]>();
  const isAsked = (caseId: string) => cases.has(caseId);
  let taken = 0;
  await scanFolder(dir, bookId, (link) => {
    // What is written meanwhile is not of this proof.
    if (++taken > position) return;
    const { desk, caseId, seq, at, type } = link.header;
    const log = desk ?? first ?? unnamed;
    const lines = logs.get(log) ?? new ProofLines(isAsked);
    logs.set(log, lines);
    const key = cases.get(caseId) ? keyToGive(link, keys) : undefined;
    lines.take(link, key);
    if (!isAsked(caseId)) return;
    const opened = key && tryToOpen(link, keys);
    const told = opened && opened.of !== 'nobody' ? { opened: opened.payload } : {};
    const all = events.get(caseId) ?? [];
    events.set(caseId, all);
    all.push({ desk: desk ?? '', seq, at, type, ...told });
  });
  return {
    bookId,
    events,
    logs: Array.from(logs, ([desk, lines]) => ({
      desk,
      first: desk === (first ?? unnamed),
      events: lines.events,
      hash: textOf(lines.hash),
      text: lines.text(),
    })),
  };
}

/** Destroyed cases by their reference: the ids under which what is left of them stands in the logs. */
export async function destroyedIds(
  { dir, bookId, keys }: Parts,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (references.length === 0) return found;
  await scanFolder(dir, bookId, (link) => {
    if (link.header.type !== 'case-shredded') return;
    const opened = tryToOpen(link, keys);
    if (opened?.of !== 'book' || opened.payload.event.type !== 'case-shredded') return;
    const { reference } = opened.payload.event;
    if (references.includes(reference)) found.set(reference, link.header.caseId);
  });
  return found;
}
