import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { by, findCase, type Work } from '../work.ts';
import { countPlaces, placesOf, standing } from './places.ts';

/**
 * Redacts places of a case, or a text wherever it stands in the rows and names that go out. All or nothing.
 *
 * @returns how many places, and the numbers of the redactions, by which all of it can be taken back
 */
export async function redact(
  work: Work,
  { reference, what, ground, words }: Request<'review:redact'>,
): Promise<Response<'review:redact'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const placed = await placesOf(work, found.value, what, standing);
  if (!placed.ok) return placed;
  if (placed.value.length === 0) return refuse({ code: 'nothing-changed' });
  const commands = placed.value.map((one) => ({ type: 'redact' as const, ...one, ground, words }));
  const done = await work.book.execute(found.value.id, commands, by(work));
  if (!done.ok) return done;
  const numbers = done.value.events.flatMap(({ event }) =>
    event.type === 'redacted' ? [event.number] : [],
  );
  return ok({ places: countPlaces(placed.value), numbers });
}
