import type { BookEvent } from '#domain/book/event.ts';
import { evolveBook } from '#domain/book/evolve.ts';
import { caseOf } from '#domain/case/clash/case-of.ts';
import type { Happening } from '#domain/case/clash/facts.ts';
import { lastTick } from '#domain/team/order.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { happeningOf, type OpenedLink } from '../events/opened-link.ts';
import { hasItsShape, isInstant } from '../events/shape.ts';
import type { Parts } from '../opening/parts.ts';
import type { Roster } from './roster.ts';

type Ground = Pick<Parts, 'index' | 'reader' | 'projection'>;

/**
 * Whether this app understands what another desk's wrote: each event is of a kind and shape that it knows, and the cases
 * and the book can be made of them. Tried aside, before anything is written: what could not be folded would be in the log
 * for good, and no book with it would open.
 *
 * @param roster who knew of what, the run's own batches among it
 */
export function isUnderstood(
  ground: Ground,
  roster: Roster,
  events: readonly OpenedLink[],
): boolean {
  try {
    if (!events.every(isKnown)) return false;
    const counted = events.filter(({ link }) => roster.standing(link.header) === undefined);
    foldBookAside(ground, counted);
    foldCasesAside(ground, roster, counted);
    return true;
  } catch {
    // Whatever it was that could not be made of them: it is foreign, and it is not in the book.
    return false;
  }
}

const isKnown = ({ link: { header }, payload }: OpenedLink) =>
  isInstant(header.at) &&
  (header.tick ?? 0) <= lastTick &&
  (payload === undefined || hasItsShape(payload, header.type));

/** The settings that the run leaves, and a date by them. */
function foldBookAside({ projection }: Ground, events: readonly OpenedLink[]): void {
  let { settings } = projection;
  for (const { link, payload } of events) {
    if (!payload || link.header.caseId !== bookCaseId) continue;
    settings = evolveBook(settings, payload.event as BookEvent, link.header.at);
  }
  if (settings && settings !== projection.settings) projection.tryOutSettings(settings);
}

function foldCasesAside(ground: Ground, roster: Roster, events: readonly OpenedLink[]): void {
  const { index, reader, projection } = ground;
  const byCase = new Map<string, Happening[]>();
  for (const opened of events) {
    const { caseId } = opened.link.header;
    if (caseId === bookCaseId) continue;
    const happening = happeningOf(opened);
    if (happening) byCase.set(caseId, [...(byCase.get(caseId) ?? []), happening]);
  }
  for (const [caseId, happened] of byCase) {
    const before = index.has(caseId) ? reader.happenings(caseId) : [];
    const made = caseOf(caseId, [...before, ...happened], roster.sight);
    if (made.state === 'stands' && projection.settings) projection.readOut(made.subject);
  }
}
