import { z } from 'zod';
import { ok, type Result } from '#domain/result.ts';
import { type Arrangement, usualArrangement } from '#shared/list/arrangement.ts';
import { arrangementSchema } from '#shared/schemas/arrangement-schema.ts';
import type { Work } from '../work.ts';

/** What each officer who works at this computer has arranged, by id. */
const keptSchema = z.record(z.string(), arrangementSchema);

const keptIn = ({ book }: Pick<Work, 'book'>) => book.note('list', keptSchema);

/** The list of cases as whoever is at work has arranged it. */
export async function arrangementOf(work: Work): Promise<Arrangement> {
  const kept = await keptIn(work).read();
  return kept?.[work.book.atWork.officer] ?? usualArrangement;
}

/** Keeps it for whoever is at work, on this computer. */
export async function arrange(work: Work, wanted: Arrangement): Promise<Result<undefined, never>> {
  const note = keptIn(work);
  await note.write({ ...(await note.read()), [work.book.atWork.officer]: wanted });
  return ok(undefined);
}
