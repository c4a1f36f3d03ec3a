import type { Team } from './team.ts';

/** What an officer is called, by id: one who has left too; `undefined` where the book knows nobody of that id. */
export const nameOf = (
  { officers }: Pick<Team, 'officers'>,
  officer: string | undefined,
): string | undefined => officers.find(({ id }) => id === officer)?.name;
