import type { Link } from '#domain/audit/chain.ts';
import { placeKey } from '#domain/team/order.ts';
import type { Team } from '#domain/team/team.ts';
import type { Reader } from '../events/reader.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Roster } from './roster.ts';

/**
 * The cases, and the book, of which events that are here count no more, or do again, after a batch of the team's: what an
 * officer who was removed, or whose role changed, wrote without its desk having seen it.
 *
 * @param before the team without the batch
 */
export function unsettledBy(
  before: Team,
  roster: Roster,
  index: EventIndex,
  reader: Pick<Reader, 'linkAt'>,
  batch: readonly { readonly link: Link }[],
): ReadonlySet<string> {
  if (refusesOthers(before, roster.team, batch)) {
    // What counted when it came may count no more: a desk's whole log, where another used its invitation first.
    for (const position of index.beyond({})) {
      const { header } = reader.linkAt(position);
      if (roster.standing(header)) roster.doubt(header);
    }
    return new Set(index.caseIds());
  }
  const unsettled = new Set<string>();
  for (const { link } of batch) {
    const { type } = link.header;
    if (type !== 'officer-removed' && type !== 'role-changed') continue;
    for (const position of index.beyond(roster.sight.headsAt(link.header))) {
      const { header } = reader.linkAt(position);
      roster.doubt(header);
      unsettled.add(header.caseId);
    }
  }
  return unsettled;
}

/** Whether of the team's own events others are refused than were. */
function refusesOthers(
  before: Team,
  { refused }: Team,
  batch: readonly { readonly link: Link }[],
): boolean {
  const own = new Set(batch.map(({ link: { header } }) => placeKey(header)));
  const left = [...refused].filter(([place]) => !own.has(place));
  if (left.length !== before.refused.size) return true;
  return left.some(([place, code]) => before.refused.get(place) !== code);
}
