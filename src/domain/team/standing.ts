import { isOver } from './book-day.ts';
import type { Role } from './event.ts';
import { placeKey, type Place } from './order.ts';
import { mayWrite } from './rights.ts';
import type { Sight } from './sight.ts';
import type { Change, StandingCode, Team } from './team.ts';

/** What is judged of an event: its header has all of it. */
export interface Judged extends Place {
  readonly type: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly officer?: string;
}

/**
 * Why an event does not count, or `undefined` when it does. What changes an officer's rights holds for everything they
 * wrote but what it had seen: nobody who was removed, on whatever computer and with whatever clock, adds to what was
 * known then. Events of the first version were signed by nobody, and stand by their chain.
 *
 * @example an officer removed on Monday, cut off since Friday: what was exchanged on Friday counts, what they wrote on
 *   Saturday is kept, and has no effect
 */
export function standing(team: Team, sight: Sight, event: Judged): StandingCode | undefined {
  const { desk, officer, type, at } = event;
  if (desk === undefined) return undefined;
  const refused = team.refused.get(placeKey(event));
  if (refused) return refused;
  const changes = officer === undefined ? undefined : team.changes.get(officer);
  if (!changes) return 'signer-unknown';
  if (!team.desks.some((joined) => joined.desk === desk)) return 'desk-unknown';
  const rights = rightsAt(changes, sight, event);
  if (rights === undefined) return 'signer-unknown';
  if (rights === 'removed') return 'officer-removed';
  if (isOver(rights.until, at)) return 'until-passed';
  return mayWrite(rights.role, type) ? undefined : 'no-right';
}

type Rights = { readonly role: Role; readonly until?: string };

function rightsAt(
  changes: readonly Change[],
  sight: Sight,
  event: Place,
): Rights | 'removed' | undefined {
  let rights: Rights | 'removed' | undefined;
  for (const { place, open } of changes) {
    // The first officer admits themselves, in the first batch of all: it holds for what they write with it.
    const first = open.type === 'officer-admitted' && open.invitation === undefined;
    if (!first && (sight.saw(place, event) || isSame(place, event))) continue;
    if (open.type === 'officer-removed') rights = 'removed';
    if (open.type === 'officer-admitted') rights = open;
    if (open.type === 'role-changed' && rights !== 'removed') rights = open;
  }
  return rights;
}

/**
 * The public key, base64url, that an event's batch must be signed with, or `undefined` when nobody can have: the last that
 * its officer had when it was begun. A batch that changes the key is signed with the one before.
 */
export function signKeyOf(team: Team, sight: Sight, event: Judged): string | undefined {
  const keys = (team.changes.get(event.officer ?? '') ?? []).flatMap(({ place, open }) =>
    'sign' in open ? [{ place, open }] : [],
  );
  const own = keys.findLast(
    ({ place }) =>
      sight.saw(event, place) && !(place.desk === event.desk && place.tick === event.tick),
  );
  const first = keys.find(({ open }) => open.type === 'officer-admitted' && !open.invitation);
  return (own ?? first)?.open.sign;
}

const isSame = (one: Place, other: Place): boolean =>
  one.desk === other.desk && one.seq === other.seq;
