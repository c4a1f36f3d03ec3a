import { type Arrangement, usualArrangement } from '#shared/list/arrangement.ts';
import { arrangementSchema } from '#shared/schemas/arrangement-schema.ts';
import type { Work } from '../work.ts';

const noteOf = ({ book }: Pick<Work, 'book'>) => book.ownNote('list', arrangementSchema);

/** The list of cases as whoever is at work has arranged it. */
export const arrangementOf = async (work: Pick<Work, 'book'>): Promise<Arrangement> =>
  (await noteOf(work).read()) ?? usualArrangement;

/** Keeps it for whoever is at work, on this computer. */
export const arrange = (work: Pick<Work, 'book'>, wanted: Arrangement) =>
  noteOf(work).write(wanted);
