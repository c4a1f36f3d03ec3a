import type { Team } from '#domain/team/team.ts';

/** What an officer is called, by id: one who has left too; the id itself where nobody has it. */
export const officerName = ({ officers }: Pick<Team, 'officers'>, officer: string): string =>
  officers.find(({ id }) => id === officer)?.name || officer;
