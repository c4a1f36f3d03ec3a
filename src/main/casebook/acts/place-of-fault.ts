import type { Header } from '#domain/audit/chain.ts';
import { nameOf } from '#domain/team/name-of.ts';
import { instantOf } from '#domain/team/order.ts';
import { firstDesk } from '#domain/team/team.ts';
import { isItself } from '../healing/batches.ts';
import { decodeLink } from '../journal/event-codec.ts';
import type { Parts } from '../opening/parts.ts';

/** Where in the book something is that is not as it was written, as people know it. */
export interface FaultPlace {
  /** Who works at the desk whose log it is in. */
  readonly officer?: string;
  /** When the events before and after it in that log were written: its own time may be what is damaged. */
  readonly after?: string;
  readonly before?: string;
  /** The case it belongs to; not of one that whoever is at work may not open. */
  readonly reference?: string;
}

/** By what it is found: a number in the log of a desk, where it is about an event. */
export interface PlacedBy {
  readonly desk?: string;
  readonly seq?: number;
}

export function placeOfFault(parts: Parts, fault: PlacedBy): FaultPlace {
  const { seq: number } = fault;
  if (number === undefined) return {};
  const { index, roster, projection, keys } = parts;
  const own = firstDesk(roster.team) ?? keys.desk;
  const desk = fault.desk ?? own;
  const intactAt = (seq: number) => {
    const position = index.positionOf(desk, seq);
    return position === undefined ? undefined : intactHeader(parts, position);
  };
  const sits = roster.team.desks.find((one) => one.desk === desk)?.officer;
  const officer = nameOf(roster.team, sits);
  const after = writtenIn(intactAt(number - 1));
  const before = writtenIn(intactAt(number + 1));
  const position = index.positionOf(desk, number);
  const caseId = intactAt(number)?.caseId ?? caseAt(parts, position);
  const row = caseId === undefined ? undefined : projection.table.rowOf(caseId);
  const reference = row === undefined ? undefined : projection.table.summary(row).reference;
  return {
    ...(officer !== undefined && { officer }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(reference !== undefined && { reference }),
  };
}

/** What an event says of itself where it still is as it was written. */
function intactHeader({ index, journal }: Parts, position: number): Header | undefined {
  const decoded = decodeLink(journal.readBytes(index.spanOf(position)), 0);
  return decoded && isItself(decoded) ? decoded.link.header : undefined;
}

/** When an event was written, by the clock of its desk; what it tells of may have happened years before. */
function writtenIn(header: Header | undefined): string | undefined {
  if (header?.tick === undefined) return header?.at;
  return new Date(instantOf(header.tick)).toISOString();
}

/** Whose event stands at a position: of one that cannot be read the index still knows. */
function caseAt({ index }: Parts, position: number | undefined): string | undefined {
  if (position === undefined) return undefined;
  for (const caseId of index.caseIds()) {
    if (index.positionsOf(caseId).includes(position)) return caseId;
  }
  return undefined;
}
