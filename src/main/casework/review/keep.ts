import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { write } from '../cases/execute.ts';
import { findCase, type Work } from '../work.ts';
import { countPlaces, flaggedAs, placesOf } from './places.ts';

/**
 * Says of flagged places that they stay: of those that are named, or of every one in the case that has this very text.
 *
 * @returns how many places, and where they are, so that the question can be put again
 */
export async function keep(
  work: Work,
  { reference, what, ordinary }: Request<'review:keep'>,
): Promise<Response<'review:keep'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { id, disclosure } = found.value;
  const placed = await placesOf(work, found.value, what, (value) => flaggedAs(value, disclosure));
  if (!placed.ok) return placed;
  const kept = placed.value;
  if (kept.length === 0) return refuse({ code: 'nothing-changed' });
  const commands = kept.map((one) => ({
    type: 'keep-flagged' as const,
    ...one,
    ...(ordinary && { ordinary }),
  }));
  const done = await write(work, id, commands);
  return done.ok ? ok({ places: countPlaces(kept), kept }) : done;
}
