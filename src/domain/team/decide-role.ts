import { wordless } from '../case/wordless.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Role, TeamEvent } from './event.ts';
import type { TeamRefusal } from './refusal.ts';
import { activeOfficers, type Officer, type Team } from './team.ts';

/** What an officer may do from now on, and why; without `until` there is no last day. */
export interface RoleChange {
  readonly officer: string;
  readonly role: Role;
  readonly until?: string;
  readonly reason: string;
}

/**
 * Another role, or another last day. A lead decides it, and one who stays a lead is left. Pure.
 *
 * @param by who decides, by id, on which local day (`YYYY-MM-DD`)
 */
export function decideRole(
  team: Team,
  { officer, role, until, reason }: RoleChange,
  by: { readonly officer: string; readonly today: string },
): Result<Extract<TeamEvent, { readonly type: 'role-changed' }>, TeamRefusal> {
  const officers = activeOfficers(team);
  const own = officers.find(({ id }) => id === by.officer);
  if (own?.role !== 'lead') return refuse({ code: 'lead-needed' });
  const found = officers.find(({ id }) => id === officer);
  if (!found) return refuse({ code: 'officer-unknown', name: officer });
  if (found.role === role && found.until === until) return refuse({ code: 'nothing-changed' });
  if (until !== undefined && until < by.today) return refuse({ code: 'until-passed', until });
  const stays = role === 'lead' && until === undefined;
  if (!stays && !officers.some((one) => one !== found && isLasting(one))) {
    return refuse({ code: 'officer-last-lead' });
  }
  return (
    wordless(reason) ??
    ok({ type: 'role-changed', officer, role, ...(until !== undefined && { until }), reason })
  );
}

/** A lead who is there already, and for good. */
const isLasting = ({ role, until, invited }: Officer): boolean =>
  role === 'lead' && until === undefined && !invited;
