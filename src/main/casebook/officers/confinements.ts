import { confinedIn, type ConfinedCase, type ConfiningEntry } from '#domain/team/confined.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { openEvent, type EventKeys } from '../events/events.ts';
import type { Parts } from '../opening/parts.ts';

interface Known extends Pick<Parts, 'index' | 'roster'> {
  readonly reader: Pick<Parts['reader'], 'linkAt'>;
  readonly keys: EventKeys;
}

/** A confidential case, and the desk that last said who opens it. */
export type Confinement = ConfinedCase & { readonly desk: string };

/** The confidential cases, by id, as the events that count have made them. */
export function confinementsOf(parts: Known): ReadonlyMap<string, Confinement> {
  const entries = [...entriesOf(parts)];
  const found = new Map<string, Confinement>();
  for (const [caseId, one] of confinedIn(entries)) {
    const named = [...one.officers].join();
    const said = entries.findLast(
      ({ event }) => event.caseId === caseId && [...event.officers].join() === named,
    );
    found.set(caseId, { ...one, desk: said?.desk ?? '' });
  }
  return found;
}

function* entriesOf({ index, reader, roster, keys }: Known): Generator<ConfiningEntry> {
  for (const position of index.positionsOf(bookCaseId)) {
    const link = reader.linkAt(position);
    const { header } = link;
    if (header.type !== 'case-confined' || roster.standing(header)) continue;
    const opened = openEvent(link, keys);
    if (opened.of !== 'book' || opened.payload.event.type !== 'case-confined') continue;
    yield { ...header, event: opened.payload.event };
  }
}
