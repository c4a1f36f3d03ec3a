import { nameOf } from '#domain/team/name-of.ts';
import type { Team } from '#domain/team/team.ts';

/** What an officer is called, by id: one who has left too; the id itself where nobody has it. */
export const officerName = (team: Pick<Team, 'officers'>, officer: string): string =>
  nameOf(team, officer) || officer;
