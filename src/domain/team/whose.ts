import { isSameName } from './same-name.ts';
import { activeOfficers, type Team } from './team.ts';

/** Whose cases Today shows: those of whoever is at work, or all that they open. */
export const whose = ['mine', 'all'] as const;
export type Whose = (typeof whose)[number];

/** What Today shows until an officer has chosen: who shares the book with others begins with their own. A reader has none. */
export function whoseFirst(team: Team, officer: string): Whose {
  const active = activeOfficers(team);
  const writes = active.some(({ id, role }) => id === officer && role !== 'reader');
  return active.length > 1 && writes ? 'mine' : 'all';
}

/**
 * Whether a case, or a task, is of an officer's own. What nobody at work is named for (it was never given to anybody, or
 * to somebody who has left) would be missed by all: it is every lead's.
 *
 * @param name the handler or owner, as it was written; may be ''
 */
export function isOwn(name: string, officer: string, team: Team): boolean {
  const active = activeOfficers(team);
  const own = active.find(({ id }) => id === officer);
  if (own && isSameName(own.name, name)) return true;
  return own?.role === 'lead' && isNobodys(name, team);
}

/** Whether nobody who is at work in the book goes by a name. */
const isNobodys = (name: string, team: Team): boolean =>
  !activeOfficers(team).some((one) => isSameName(one.name, name));
